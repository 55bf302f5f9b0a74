// The places in texts that the rules for boilerplate need look at: lines that hold a phrase of theirs; places in bytes
// from the document's start.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>

#include "anchors.h"
#include "kernel.h"
#include "sketch.h"

namespace DEDUP_LEVEL {

// How many bytes a line's end has that begins here; 0 if none does. LF, CR, FF, and U+0085, U+2028, U+2029.
inline int line_end(const uint8_t* p, const uint8_t* end) {
    if (*p == '\n' || *p == '\r' || *p == '\f') return 1;
    if (*p == 0xC2 && end - p > 1 && p[1] == 0x85) return 2;
    if (*p == 0xE2 && end - p > 2 && p[1] == 0x80 && (p[2] == 0xA8 || p[2] == 0xA9)) return 3;
    return 0;
}

// Whether a line's end may begin at one of the 32 characters from here on; compilers look at all of them at once.
inline bool any_line_end_of_32(const uint8_t* p) {
    uint8_t any = 0;
    for (int i = 0; i < 32; ++i)
        any |= static_cast<uint8_t>((p[i] == '\n') | (p[i] == '\r') | (p[i] == '\f') | ((p[i] == 0xC2) & (p[i + 1] == 0x85)) |
                                    ((p[i] == 0xE2) & (p[i + 1] == 0x80) & ((p[i + 2] | 1) == 0xA9)));
    return any != 0;
}

// The next line's end from here on, or the text's.
inline const uint8_t* next_line_end(const uint8_t* p, const uint8_t* end) {
    while (end - p >= 32 + 2 && !any_line_end_of_32(p)) p += 32;
    while (p < end && line_end(p, end) == 0) ++p;
    return p;
}

inline bool is_number(const Folder& f, uint32_t token) {
    const uint8_t *p = f.bytes() + f.start(token), *end = f.bytes() + f.start(token + 1) - 1;
    return std::all_of(p, end, [](uint8_t c) { return static_cast<uint8_t>(c - '0') < 10; });
}

// Whether what stands between two neighbouring tokens of a line holds one of these characters, or any outside ASCII.
inline bool parts(const Folder& f, const uint8_t* line, uint32_t second, const char* signs) {
    for (uint32_t at = f.spans[second - 1].end; at < f.spans[second].start; ++at)
        if (line[at] >= 0x80 || (line[at] && std::strchr(signs, line[at]))) return true;
    return false;
}

inline bool is_ascii_space(uint8_t c) { return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F); }

// How many bytes a stop has that begins here; 0 if none does, and -1 if it is one behind which there need be no space.
inline int stop_at(const uint8_t* p, const uint8_t* end) {
    const auto is = [&](const char* stop, size_t size) {
        return static_cast<size_t>(end - p) >= size && std::memcmp(p, stop, size) == 0;
    };
    if (*p < 0x80) return *p == '.' || *p == '!' || *p == '?';
    // Three wide ones and a narrow; Arabic, Urdu and Armenian ones; an ellipsis, a danda, and an Ethiopic one.
    if (is("\xE3\x80\x82", 3) || is("\xEF\xBC\x81", 3) || is("\xEF\xBC\x9F", 3) || is("\xEF\xBD\xA1", 3)) return -1;
    if (is("\xD8\x9F", 2) || is("\xDB\x94", 2) || is("\xD6\x89", 2)) return 2;
    return is("\xE2\x80\xA6", 3) || is("\xE0\xA5\xA4", 3) || is("\xE1\x8D\xA2", 3) ? 3 : 0;
}

// Whether a sentence may end between two neighbouring tokens: at a stop with white space or anything outside ASCII behind
// it, which may be where the second begins.
inline bool stops(const Folder& f, const uint8_t* line, uint32_t second) {
    const uint8_t *p = line + f.spans[second - 1].end, *end = line + f.spans[second].start;
    bool stopped = false;
    if (p < end && *end >= 0x80) ++end;
    while (p < end) {
        if (stopped && (*p >= 0x80 || is_ascii_space(*p))) return true;
        const int size = stop_at(p, end);
        if (size < 0) return true;
        stopped |= size > 0;
        p += std::max(size, 1);
    }
    return false;
}

// Whether a dash with white space around it stands between two neighbouring tokens.
inline bool dashes(const Folder& f, const uint8_t* line, uint32_t second) {
    for (uint32_t at = f.spans[second - 1].end + 1; at + 1 < f.spans[second].start; ++at)
        if (line[at] == '-' && is_ascii_space(line[at - 1]) && is_ascii_space(line[at + 1])) return true;
    return false;
}

// Whether a sentence, or what follows a number that begins it, may begin with this token. The sentence of a phrase that
// has a limit is cut by its bounds alone; of others, wherever a sign stands.
inline bool may_begin(const Folder& f, const uint8_t* line, uint32_t token, bool limited) {
    if (token == 0 || is_number(f, token - 1)) return true;
    return limited ? stops(f, line, token) : parts(f, line, token, ".!?");
}

// Whether a sentence, or a label or what precedes a number in it, may end in front of this token.
inline bool may_end(const Folder& f, const uint8_t* line, uint32_t token, bool limited) {
    if (token == f.tokens || is_number(f, token)) return true;
    if (!limited) return parts(f, line, token, ".!?:>|-");
    return parts(f, line, token, ":>|") || stops(f, line, token) || dashes(f, line, token);
}

// Whether the sentence that holds this token has no more words than so many, wherever else it is cut.
inline bool is_brief(const Folder& f, const uint8_t* line, uint32_t token, uint32_t most) {
    uint32_t first = token, stop = token + 1;
    while (first > 0 && stop - first <= most && !stops(f, line, first)) --first;
    while (stop < f.tokens && stop - first <= most && !stops(f, line, stop)) ++stop;
    return stop - first <= most;
}

inline bool may_tell(const Folder& f, const uint8_t* line, uint32_t token, const Anchors::Phrase& phrase) {
    if (phrase.line != NO_LIMIT && f.tokens > phrase.line) return false;
    const bool limited = phrase.sentence != NO_LIMIT;
    bool begins = phrase.before == NO_LIMIT, ends = phrase.after == NO_LIMIT;
    for (uint32_t i = 0; !begins && i <= std::min(phrase.before, token); ++i)
        begins = may_begin(f, line, token - i, limited) && (phrase.leads & Anchors::lead(f, token - i));
    if (!begins) return false;
    const auto words = static_cast<uint32_t>(std::count(phrase.bytes, phrase.bytes + phrase.length, ' '));
    const uint32_t next = std::min(token + words, f.tokens);
    for (uint32_t i = 0; !ends && i <= std::min(phrase.after, f.tokens - next); ++i)
        ends = may_end(f, line, next + i, limited);
    return ends && (!limited || is_brief(f, line, token, phrase.sentence));
}

struct AnchorHit {
    uint32_t token, start;  // its number in the line, and where in it that begins
};

// The tokens of a line at which a phrase begins that may tell, ascending: no farther from where its sentence may begin,
// with one of its leads, and end than it reaches. Then the folder holds the line.
inline void anchors_of_line(Folder& f, const Anchors& anchors, const uint8_t* line, const uint8_t* end,
                            const uint8_t* readable, std::vector<AnchorHit>& hits) {
    hits.clear();
    f.fold(line, end, readable, false);
    if (!anchors.any_in(f)) return;
    f.fold(line, end, readable, true);
    anchors.find_in(f, [&](uint32_t token, const Anchors::Phrase& phrase) {
        if ((hits.empty() || hits.back().token != token) && may_tell(f, line, token, phrase))
            hits.push_back({token, f.spans[token].start});
        return false;
    });
}

// Rows (document, start and end of the line, how many tokens it has, number of the token in it, where that begins).
inline void anchored_lines(const Texts& t, const uint8_t* wanted, const Anchors& anchors, std::vector<uint32_t>& rows) {
    std::vector<AnchorHit> hits;
    Folder& folder = Workbench::of_thread().folder;
    for (size_t i = 0; i < t.count; ++i) {
        if (!wanted[i]) continue;
        const uint8_t *text = t.bytes + t.offsets[i], *end = t.bytes + t.offsets[i + 1], *line = text;
        for (;;) {
            const uint8_t* const p = next_line_end(line, end);
            if (line < p) anchors_of_line(folder, anchors, line, p, t.bytes + t.size, hits);
            else hits.clear();
            for (const AnchorHit& hit : hits)
                rows.insert(rows.end(), {static_cast<uint32_t>(i), static_cast<uint32_t>(line - text),
                                         static_cast<uint32_t>(p - text), folder.tokens, hit.token, hit.start});
            if (p >= end) break;
            line = p + line_end(p, end);
        }
    }
}

}  // namespace DEDUP_LEVEL
