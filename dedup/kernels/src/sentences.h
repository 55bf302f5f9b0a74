// Where sentences begin and end, in any script. A full stop ends one unless an abbreviation, an initial or a lower-case
// letter says otherwise; the marks of scripts without spaces always do, and so does the end of a line, unless the next
// one goes on with a small letter, as in text that is wrapped. What is longer than any sentence, for want of full stops, is
// cut in two again and again, near its middle: where a line ends, else behind a semicolon, a comma, or a word.
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <unordered_set>
#include <vector>

#include "kernel.h"
#include "unicode.h"

namespace DEDUP_LEVEL {

class SentenceFinder {
public:
    // `upper` and `lower` have a bit for each of the first code points; prefixes are abbreviations that a full stop
    // belongs to, those that only do so before a number end in '#'.
    SentenceFinder(const uint8_t* upper, size_t upper_size, const uint8_t* lower, size_t lower_size,
                   const uint8_t* prefixes, const int64_t* offsets, size_t count, size_t longest)
        : upper_(upper), lower_(lower), upper_size_(upper_size), lower_size_(lower_size), longest_(longest) {
        for (size_t i = 0; i < count; ++i)
            prefixes_.emplace(reinterpret_cast<const char*>(prefixes + offsets[i]),
                              static_cast<size_t>(offsets[i + 1] - offsets[i]));
    }

    // Appends (start, end) of each sentence, in bytes from the text's start.
    void find(const uint8_t* text, const uint8_t* end, std::vector<uint32_t>& spans) const {
        const uint8_t* start = text;
        bool content = false;  // whether there is more than space and marks
        const auto close = [&](const uint8_t* at) {
            const uint8_t* last = at;
            while (last > start && is_space(last[-1])) --last;
            if (content && last > start) add(text, start, last, spans);
            start = at;
            content = false;
        };
        for (const uint8_t* p = text; p < end;) {
            if (!content && start == p && is_space(*p)) {
                start = ++p;
                continue;
            }
            uint32_t point = 0;
            const int size = decode(p, end, point);
            const uint8_t* next = p + size;
            if (point == '\n' || point == '\r' || point == 0x2028 || point == 0x2029) {
                if (!goes_on(next, end)) close(next);
                p = next;
                continue;
            }
            const Mark mark = mark_of(point);
            if (mark == NO_MARK) {
                content |= is_content(point);
                p = next;
                continue;
            }
            const uint8_t* after = past_closers(next, end);
            if (ends(mark, start, p, after, end)) close(after);
            p = after;
        }
        close(end);
    }

private:
    enum Mark { NO_MARK, STOP, QUESTION, WIDE };
    const uint8_t *upper_, *lower_;
    size_t upper_size_, lower_size_, longest_;
    std::unordered_set<std::string> prefixes_;

    static bool is_content(uint32_t point) {
        return point >= 0x80 || (point >= '0' && point <= '9') || ((point | 32) >= 'a' && (point | 32) <= 'z');
    }

    // What a code point counts: a Chinese character says as much as three letters.
    static size_t width_of(uint32_t point) { return point >= 0x2E80 && point != 0xFFFD ? 3 : 1; }

    // How well a sentence can be cut behind a code point: 4 where a line ends, 1 behind a space, 0 not at all.
    static int cut_of(uint32_t point, const uint8_t* next, const uint8_t* end) {
        switch (point) {
        case '\n': case '\r': case 0x2028: case 0x2029: return 4;
        case ';': case 0x61B: case 0xFF1B: return 3;
        case ',': return next < end && is_space(*next) ? 2 : 0;
        case 0x60C: case 0x3001: case 0xFF0C: return 2;
        case ' ': case '\t': return 1;
        default: return 0;
        }
    }

    // Adds a sentence, or the parts of one that is too long.
    void add(const uint8_t* text, const uint8_t* start, const uint8_t* end, std::vector<uint32_t>& spans) const {
        const uint8_t* cut = static_cast<size_t>(end - start) > longest_ ? middle(start, end) : nullptr;
        if (cut != nullptr) {
            const uint8_t* last = cut;
            while (last > start && is_space(last[-1])) --last;
            while (cut < end && is_space(*cut)) ++cut;
            add(text, start, last, spans);
            add(text, cut, end, spans);
            return;
        }
        bool content = false;
        for (const uint8_t* p = start; p < end && !content;) {
            uint32_t point = 0;
            p += decode(p, end, point);
            content = mark_of(point) == NO_MARK && is_content(point);
        }
        if (!content) return;
        spans.push_back(static_cast<uint32_t>(start - text));
        spans.push_back(static_cast<uint32_t>(end - text));
    }

    // Where a sentence that is too long is cut: in its middle half, at the best place, the one nearest to the middle.
    const uint8_t* middle(const uint8_t* start, const uint8_t* end) const {
        size_t width = 0;
        uint32_t point = 0;
        for (const uint8_t* p = start; p < end;) {
            p += decode(p, end, point);
            width += width_of(point);
        }
        if (width <= longest_) return nullptr;
        const uint8_t* found = nullptr;
        int best = 0;
        size_t nearest = 0, before = 0;
        for (const uint8_t* p = start; p < end;) {
            p += decode(p, end, point);
            before += width_of(point);
            const int cut = cut_of(point, p, end);
            if (cut == 0 || 4 * before < width || 4 * before > 3 * width) continue;
            const size_t away = 2 * before > width ? 2 * before - width : width - 2 * before;
            if (cut > best || (cut == best && away < nearest)) {
                found = p;
                best = cut;
                nearest = away;
            }
        }
        return found;
    }

    static bool is_space(uint8_t byte) { return byte == ' ' || (byte >= 9 && byte <= 13); }
    static bool has(const uint8_t* bits, size_t size, uint32_t point) {
        return point / 8 < size && (bits[point / 8] >> (point & 7) & 1);
    }

    // One code point; a byte that is no UTF-8 counts as U+FFFD.
    static int decode(const uint8_t* p, const uint8_t* end, uint32_t& point) {
        point = *p;
        if (point < 0x80) return 1;
        const int size = decode_utf8(p, end, point);
        if (size == 0) point = 0xFFFD;
        return size == 0 ? 1 : size;
    }

    static Mark mark_of(uint32_t point) {
        switch (point) {
        case '.': return STOP;
        case '!': case '?': case 0x2026: case 0x203C: case 0x2049: return QUESTION;
        case 0x061F: case 0x06D4: case 0x0964: case 0x0965: case 0x0589: case 0x1362: case 0x104A: case 0x104B:
        case 0x17D4: case 0x3002: case 0xFF01: case 0xFF1F: case 0xFF61: case 0xFF0E: return WIDE;
        default: return NO_MARK;
        }
    }

    static bool is_closer(uint32_t point) {
        switch (point) {
        case '"': case '\'': case ')': case ']': case '}': case 0xBB: case 0x2019: case 0x201D: case 0x203A:
        case 0x300D: case 0x300F: case 0x3011: case 0x300B: case 0x3009: case 0xFF09: case 0xFF02: return true;
        default: return false;
        }
    }

    // Further marks and closing quotes and brackets.
    static const uint8_t* past_closers(const uint8_t* p, const uint8_t* end) {
        while (p < end) {
            uint32_t point = 0;
            const int size = decode(p, end, point);
            if (mark_of(point) == NO_MARK && !is_closer(point)) break;
            p += size;
        }
        return p;
    }

    // Whether the next line goes on with a small letter.
    bool goes_on(const uint8_t* p, const uint8_t* end) const {
        if (p == end || is_space(*p)) return false;
        uint32_t point = 0;
        decode(p, end, point);
        return has(lower_, lower_size_, point);
    }

    bool ends(Mark mark, const uint8_t* start, const uint8_t* at, const uint8_t* after, const uint8_t* end) const {
        if (mark == WIDE) return true;
        if (after < end && !is_space(*after) && !is_wide_space(after, end)) return false;
        const uint8_t* p = after;
        while (p < end && is_space(*p)) ++p;
        uint32_t following = 0;
        if (p < end) decode(p, end, following);
        if (has(lower_, lower_size_, following)) return false;
        if (mark == QUESTION || p == end) return true;
        const uint8_t* word = at;
        while (word > start && !is_space(word[-1]) && word[-1] != '(' && word[-1] != '"') --word;
        return !is_abbreviation(word, at, following);
    }

    static bool is_wide_space(const uint8_t* p, const uint8_t* end) {
        uint32_t point = 0;
        decode(p, end, point);
        return point == 0xA0 || point == 0x3000 || (point >= 0x2000 && point <= 0x200B);
    }

    // Whether the full stop after a word belongs to it.
    bool is_abbreviation(const uint8_t* word, const uint8_t* end, uint32_t following) const {
        if (word == end) return false;
        uint32_t first = 0;
        const int size = decode(word, end, first);
        if (word + size == end && (first < '0' || first > '9')) return has(upper_, upper_size_, first);  // an initial
        if (std::memchr(word, '.', static_cast<size_t>(end - word)) && has(upper_, upper_size_, first)) return true;
        std::string key(reinterpret_cast<const char*>(word), static_cast<size_t>(end - word));
        if (prefixes_.count(key)) return true;
        return following >= '0' && following <= '9' && prefixes_.count(key + '#');
    }
};

}  // namespace DEDUP_LEVEL
