// The places in texts that the rules for boilerplate need look at: lines that hold a phrase of theirs, and what may be
// a web address; places in bytes from the document's start.
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

// Whether a sentence, or what follows a number that begins it, may begin with this token.
inline bool may_begin(const Folder& f, const uint8_t* line, uint32_t token) {
    return token == 0 || is_number(f, token - 1) || parts(f, line, token, ".!?");
}

// Whether a sentence, or a label or what precedes a number in it, may end in front of this token.
inline bool may_end(const Folder& f, const uint8_t* line, uint32_t token) {
    return token == f.tokens || is_number(f, token) || parts(f, line, token, ".!?:>|-");
}

inline bool may_tell(const Folder& f, const uint8_t* line, uint32_t token, const Anchors::Phrase& phrase) {
    bool begins = phrase.before == NO_LIMIT, ends = phrase.after == NO_LIMIT;
    for (uint32_t i = 0; !begins && i <= std::min(phrase.before, token); ++i) begins = may_begin(f, line, token - i);
    if (!begins || ends) return begins;
    const auto words = static_cast<uint32_t>(std::count(phrase.bytes, phrase.bytes + phrase.length, ' '));
    const uint32_t next = std::min(token + words, f.tokens);
    for (uint32_t i = 0; !ends && i <= std::min(phrase.after, f.tokens - next); ++i) ends = may_end(f, line, next + i);
    return ends;
}

// The numbers of the tokens of a line at which a phrase begins that may tell, ascending: no farther from where its
// sentence may begin and end than it reaches.
inline void anchors_of_line(const Anchors& anchors, const uint8_t* line, const uint8_t* end, const uint8_t* readable,
                            std::vector<uint32_t>& hits) {
    hits.clear();
    Folder& f = Workbench::of_thread().folder;
    f.fold(line, end, readable, false);
    if (!anchors.any_in(f)) return;
    f.fold(line, end, readable, true);
    anchors.find_in(f, [&](uint32_t token, const Anchors::Phrase& phrase) {
        if ((hits.empty() || hits.back() != token) && may_tell(f, line, token, phrase)) hits.push_back(token);
        return false;
    });
}

// Rows (document, start and end of the line, number of the token in it).
inline void anchored_lines(const Texts& t, const uint8_t* wanted, const PhraseList& list, std::vector<uint32_t>& rows) {
    const Anchors anchors(list);
    std::vector<uint32_t> hits;
    for (size_t i = 0; i < t.count; ++i) {
        if (!wanted[i]) continue;
        const uint8_t *text = t.bytes + t.offsets[i], *end = t.bytes + t.offsets[i + 1], *line = text;
        for (const uint8_t* p = text;; ++p) {
            const int length = p < end ? line_end(p, end) : 0;
            if (p < end && length == 0) continue;
            if (line < p) anchors_of_line(anchors, line, p, t.bytes + t.size, hits);
            else hits.clear();
            for (uint32_t token : hits)
                rows.insert(rows.end(), {static_cast<uint32_t>(i), static_cast<uint32_t>(line - text),
                                         static_cast<uint32_t>(p - text), token});
            if (p >= end) break;
            line = p + length;
            p = line - 1;
        }
    }
}

// Web addresses stand in runs of characters that may be part of one; of those outside ASCII all are taken here.
class AddressRuns {
public:
    AddressRuns() {
        for (const char* p = "\t\n\v\f\r\x1c\x1d\x1e\x1f \"'<>|\\^`{}"; *p; ++p) stops_[static_cast<uint8_t>(*p)] = true;
    }

    void find(uint32_t document, const uint8_t* text, const uint8_t* end, std::vector<uint32_t>& rows) const {
        const size_t before = rows.size();
        bool sure = false;
        for (const uint8_t* p = text; p < end;) {
            if (end - p >= 64 + 3 && !any_of_64(p)) {
                p += 64;
                continue;
            }
            const uint8_t* const stop = p + std::min<ptrdiff_t>(64, end - p);
            while (p < stop && !begins(p, end)) ++p;
            if (p >= stop) continue;
            const uint8_t *from = p, *to = p;
            while (from > text && !stops_[from[-1]]) --from;
            for (; to < end && !stops_[*to]; ++to) sure |= begins(to, end) && is_usual(to);
            const auto at = [&](const uint8_t* q) { return static_cast<uint32_t>(q - text); };
            rows.insert(rows.end(), {document, at(from), at(to)});
            p = to;
        }
        if (!sure) rows.resize(before);
    }

private:
    bool stops_[256] = {};

    static uint8_t lower(uint8_t c) { return c | 0x20; }
    static bool begins(const uint8_t* p, const uint8_t* end) {
        if (*p == ':') return end - p >= 3 && p[1] == '/' && p[2] == '/';
        return lower(*p) == 'w' && end - p >= 4 && lower(p[1]) == 'w' && lower(p[2]) == 'w' && p[3] == '.';
    }

    static bool is_usual(const uint8_t* p) {
        return *p == ':' || std::memcmp(p, "www", 3) == 0 || std::memcmp(p, "WWW", 3) == 0;
    }

    // Whether one of the 64 characters from here on begins what may be an address; compilers do all of them at once.
    static bool any_of_64(const uint8_t* p) {
        uint8_t any = 0;
        for (int i = 0; i < 64; ++i)
            any |= static_cast<uint8_t>(
                ((p[i] == ':') & (p[i + 1] == '/') & (p[i + 2] == '/')) |
                ((lower(p[i]) == 'w') & (lower(p[i + 1]) == 'w') & (lower(p[i + 2]) == 'w') & (p[i + 3] == '.')));
        return any != 0;
    }
};

// Of the documents that hold "://", "www." or "WWW.", the runs that hold one of these, in capitals or not: rows
// (document, start, end).
inline void address_runs(const Texts& t, std::vector<uint32_t>& rows) {
    const AddressRuns runs;
    for (size_t i = 0; i < t.count; ++i)
        runs.find(static_cast<uint32_t>(i), t.bytes + t.offsets[i], t.bytes + t.offsets[i + 1], rows);
}

}  // namespace DEDUP_LEVEL
