// Fingerprints that do not change any more, as arrays that can be mapped from a file: an inverted index. A term that more
// documents have than the cap has no list, but is counted.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <stdexcept>
#include <utility>
#include <vector>

#include "row_set.h"

namespace DEDUP_LEVEL {

// A document of a list: its number in its part of the index, and the bits of what the term counts in it.
struct Posting {
    uint32_t document, bits;

    float weight() const {
        float w;
        std::memcpy(&w, &bits, sizeof w);
        return w;
    }
};

struct PrintSegment {
    const uint32_t *rows, *groups, *days;  // of each document; the bits of an int32
    size_t count;
    const uint32_t *terms, *counts, *starts;  // ascending; documents of each; and where its list begins, and the end
    size_t terms_count;
    const Posting* postings;
    size_t postings_count;
};

// The same with its own memory.
struct PrintArrays {
    std::vector<uint32_t> rows, groups, days, terms, counts, starts{0}, postings;

    void add_document(uint32_t row, uint32_t group, uint32_t day) {
        rows.push_back(row);
        groups.push_back(group);
        days.push_back(day);
    }

    void add_posting(uint32_t document, uint32_t bits) {
        postings.push_back(document);
        postings.push_back(bits);
    }

    // The postings since the last one are the list of a term, which so many documents have in all.
    void end_term(uint32_t term, uint64_t count) {
        if (postings.size() / 2 > 0xFFFFFFFFu) throw std::length_error("too many terms for one segment");
        terms.push_back(term);
        counts.push_back(static_cast<uint32_t>(count > 0xFFFFFFFFu ? 0xFFFFFFFFu : count));
        starts.push_back(static_cast<uint32_t>(postings.size() / 2));
    }
};

// Whether nothing in it leads out of it.
inline void check_prints(const PrintSegment& s) {
    const auto check = [](bool holds, const char* what) {
        if (!holds) throw std::invalid_argument(what);
    };
    bool fits = s.starts[0] == 0 && s.starts[s.terms_count] == s.postings_count;
    for (size_t i = 0; i < s.terms_count; ++i)
        fits &= s.starts[i] <= s.starts[i + 1] && s.starts[i + 1] - s.starts[i] <= s.counts[i];
    check(fits, "lists do not fit the terms");
    bool ascends = true;
    for (size_t i = 1; i < s.terms_count; ++i) ascends &= s.terms[i - 1] < s.terms[i];
    check(ascends, "terms out of order");
    bool named = true;
    for (size_t i = 0; i < s.count; ++i) named &= s.groups[i] < 255;
    check(named, "no such group");
    size_t outside = 0;
    for (size_t i = 0; i < s.postings_count; ++i) outside += s.postings[i].document >= s.count;
    check(outside == 0, "a list with a document that is not there");
}

// Several as one; documents whose rows are dead are left out.
inline PrintArrays merge_prints(const std::vector<PrintSegment>& segments, const RowSet& dead, uint32_t cap) {
    constexpr uint32_t DEAD = 0xFFFFFFFFu;
    PrintArrays out;
    RowSet rows;
    std::vector<std::vector<uint32_t>> numbers;
    for (const PrintSegment& s : segments) {
        numbers.emplace_back(s.count, DEAD);
        for (size_t i = 0; i < s.count; ++i) {
            if (!rows.insert(s.rows[i])) throw std::invalid_argument("a row twice in the segments");
            if (dead.contains(s.rows[i])) continue;
            numbers.back()[i] = static_cast<uint32_t>(out.rows.size());
            out.add_document(s.rows[i], s.groups[i], s.days[i]);
        }
    }
    std::vector<size_t> at(segments.size(), 0);
    for (;;) {
        uint64_t next = uint64_t{1} << 32;
        for (size_t s = 0; s < segments.size(); ++s)
            if (at[s] < segments[s].terms_count && segments[s].terms[at[s]] < next) next = segments[s].terms[at[s]];
        if (next >> 32) return out;
        const size_t begin = out.postings.size();
        uint64_t given_up = 0;
        for (size_t s = 0; s < segments.size(); ++s) {
            const PrintSegment& in = segments[s];
            if (at[s] == in.terms_count || in.terms[at[s]] != next) continue;
            const size_t i = at[s]++;
            if (in.starts[i + 1] - in.starts[i] < in.counts[i]) given_up += in.counts[i];
            for (size_t p = in.starts[i]; p < in.starts[i + 1]; ++p)
                if (const uint32_t number = numbers[s][in.postings[p].document]; number != DEAD)
                    out.add_posting(number, in.postings[p].bits);
        }
        const uint64_t count = given_up + (out.postings.size() - begin) / 2;
        if (count > cap || given_up) out.postings.resize(begin);
        if (count) out.end_term(static_cast<uint32_t>(next), count);
    }
}

}  // namespace DEDUP_LEVEL
