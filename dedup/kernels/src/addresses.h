// Web addresses. Each stands in a run of characters that may be part of one; nearly all are plain, and found here. What
// is not - capitals, no scheme of the web, a letter in front - is left to who can tell letters outside ASCII.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>

#include "kernel.h"

namespace DEDUP_LEVEL {

class Addresses {
public:
    Addresses() {
        for (const char* p = "\t\n\v\f\r\x1c\x1d\x1e\x1f \"'<>|\\^`{}"; *p; ++p) stops_[static_cast<uint8_t>(*p)] = true;
        for (const char* p = ".,;:!?)]"; *p; ++p) trails_[static_cast<uint8_t>(*p)] = true;
    }

    // Of a document that holds "://", "www." or "WWW.", the runs that hold one of these, in capitals or not.
    void find(uint32_t document, const uint8_t* text, const uint8_t* end, std::vector<uint32_t>& rows) {
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
            if (!all_plain(from, to)) found_.assign(1, {text, text});
            for (const Address& one : found_)
                rows.insert(rows.end(), {document, at(from), at(to), at(one.start), at(one.end)});
            p = to;
        }
        if (!sure) rows.resize(before);
    }

private:
    struct Address {
        const uint8_t *start, *end;
    };

    bool stops_[256] = {}, trails_[256] = {};
    std::vector<Address> found_;  // in a run

    // Finds the addresses of a run; whether there can be no others.
    bool all_plain(const uint8_t* from, const uint8_t* to) {
        found_.clear();
        const uint8_t* done = from;
        for (const uint8_t* p = from; p < to; ++p) {
            if (!begins(p, to)) continue;
            const ptrdiff_t scheme = *p == ':' ? scheme_before(done, p) : 0;
            if (scheme < 0 || (*p != ':' && std::memcmp(p, "www", 3) != 0)) return false;
            const uint8_t *start = p - scheme, *least = p + (*p == ':' ? 3 : 4);
            if (start > from && is_letter(start[-1])) return false;
            const uint8_t* const stop = end_of_characters(least, to);
            const uint8_t* const end = without_trail(least, stop);
            if (end == least) return false;
            found_.push_back({start, end});
            done = stop;
            p = stop - 1;
        }
        return true;
    }

    // How long "http" or "https" in front of a colon is, if it does not begin before `from`; else -1.
    static ptrdiff_t scheme_before(const uint8_t* from, const uint8_t* colon) {
        if (colon - from >= 4 && std::memcmp(colon - 4, "http", 4) == 0) return 4;
        return colon - from >= 5 && std::memcmp(colon - 5, "https", 5) == 0 ? 5 : -1;
    }

    static bool is_letter(uint8_t c) {
        return c >= 0x80 || static_cast<uint8_t>(c - '0') < 10 || static_cast<uint8_t>(lower(c) - 'a') < 26;
    }

    // The first white space or quote outside ASCII.
    static const uint8_t* end_of_characters(const uint8_t* p, const uint8_t* to) {
        while (p < to && !(*p >= 0x80 && is_stop_outside_ascii(p, to))) ++p;
        return p;
    }

    static bool is_stop_outside_ascii(const uint8_t* p, const uint8_t* to) {
        if (to - p >= 2 && p[0] == 0xC2) return p[1] == 0x85 || p[1] == 0xA0 || p[1] == 0xAB || p[1] == 0xBB;
        if (to - p < 3) return false;
        const uint8_t c = p[2];
        if (p[0] == 0xE2 && p[1] == 0x80)
            return (c >= 0x80 && c <= 0x8A) || (c >= 0x98 && c <= 0x9D && c != 0x9A && c != 0x9B) || c == 0xA8 || c == 0xA9 || c == 0xAF;
        return (p[0] == 0xE1 && p[1] == 0x9A && c == 0x80) || (p[0] == 0xE2 && p[1] == 0x81 && c == 0x9F) ||
               (p[0] == 0xE3 && p[1] == 0x80 && c == 0x80);
    }

    // Without the punctuation at its end.
    const uint8_t* without_trail(const uint8_t* least, const uint8_t* end) const {
        for (;;) {
            if (end > least && trails_[end[-1]]) --end;
            else if (end - least >= 3 && std::memcmp(end - 3, "\xE2\x80\xA6", 3) == 0) end -= 3;
            else return end;
        }
    }

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

// Rows (document, start and end of the run, start and end of an address in it, or 0 and 0 if that is not plain).
inline void addresses(const Texts& t, std::vector<uint32_t>& rows) {
    Addresses addresses;
    for (size_t i = 0; i < t.count; ++i)
        addresses.find(static_cast<uint32_t>(i), t.bytes + t.offsets[i], t.bytes + t.offsets[i + 1], rows);
}

}  // namespace DEDUP_LEVEL
