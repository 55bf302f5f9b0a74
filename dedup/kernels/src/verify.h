// What a candidate pair really shares: distinct shingles, and connected components of what was verified.
#pragma once

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <vector>

namespace DEDUP_LEVEL {

// A document's distinct hashes, made ready to be asked which of another document's it has. A few bits for each turn
// away most of what it does not have, before the table is asked.
class Held {
public:
    void hold(const uint64_t* hashes, size_t n) {
        size_t slots = 16;
        while (slots < 2 * n) slots *= 2;
        mask_ = slots - 1;
        places_.assign(slots, EMPTY);
        seen_.assign(slots / 4, 0);
        hashes_ = hashes;
        for (size_t i = 0; i < n; ++i) {
            seen_[hashes[i] >> 6 & (slots / 4 - 1)] |= uint64_t{1} << (hashes[i] & 63);
            size_t at = hashes[i] >> 20 & mask_;
            while (places_[at] != EMPTY) at = (at + 1) & mask_;
            places_[at] = static_cast<uint32_t>(i);
        }
        marks_.assign(n / 64 + 1, 0);
    }

    bool may_have(uint64_t h) const { return seen_[h >> 6 & (mask_ >> 2)] >> (h & 63) & 1; }

    // Whether it has the hash, which is then marked.
    bool mark(uint64_t h) {
        for (size_t at = h >> 20 & mask_; places_[at] != EMPTY; at = (at + 1) & mask_)
            if (hashes_[places_[at]] == h) {
                marks_[places_[at] >> 6] |= uint64_t{1} << (places_[at] & 63);
                return true;
            }
        return false;
    }

    // In how many runs the marked hashes stand; forgets the marks.
    uint32_t take_runs() {
        uint32_t runs = 0;
        uint64_t carry = 0;
        for (uint64_t& word : marks_) {
            for (uint64_t begins = word & ~(word << 1 | carry); begins; begins &= begins - 1) ++runs;
            carry = word >> 63;
            word = 0;
        }
        return runs;
    }

private:
    static constexpr uint32_t EMPTY = 0xFFFFFFFFu;
    size_t mask_ = 0;
    const uint64_t* hashes_ = nullptr;
    std::vector<uint32_t> places_;
    std::vector<uint64_t> seen_, marks_;
};

// The number of distinct hashes that both documents of each pair have, and in how many runs they stand, in the document
// where these are fewer; documents are lists of distinct hashes in the order of the text. One document is held for all
// pairs that follow it, so pairs are best sorted by their first document.
inline void count_shared(const uint64_t* hashes, const int64_t* offsets, const uint32_t* pairs, size_t count,
                         uint32_t* shared, uint32_t* stretches) {
    Held held;
    std::vector<uint32_t> doubtful;
    int64_t holding = -1;
    for (size_t p = 0; p < count; ++p) {
        const uint32_t a = pairs[2 * p], b = pairs[2 * p + 1];
        if (holding != a) {
            holding = a;
            held.hold(hashes + offsets[a], static_cast<size_t>(offsets[a + 1] - offsets[a]));
        }
        const uint64_t* other = hashes + offsets[b];
        const auto n = static_cast<size_t>(offsets[b + 1] - offsets[b]);
        doubtful.resize(n);
        size_t doubts = 0;
        for (size_t k = 0; k < n; ++k) {
            doubtful[doubts] = static_cast<uint32_t>(k);
            doubts += held.may_have(other[k]);
        }
        uint32_t found = 0, runs = 0;
        size_t next = 0;
        for (size_t d = 0; d < doubts; ++d) {
            if (!held.mark(other[doubtful[d]])) continue;
            ++found;
            runs += doubtful[d] != next || next == 0;
            next = doubtful[d] + 1;
        }
        shared[p] = found;
        stretches[p] = std::min(runs, held.take_runs());
    }
}

// The smallest member of each document's component (Tarjan's union by path halving).
inline void connected(size_t n, const uint32_t* pairs, size_t count, uint32_t* labels) {
    std::iota(labels, labels + n, 0u);
    const auto find = [&](uint32_t i) {
        while (labels[i] != i) i = labels[i] = labels[labels[i]];
        return i;
    };
    for (size_t p = 0; p < count; ++p) {
        const uint32_t a = find(pairs[2 * p]), b = find(pairs[2 * p + 1]);
        if (a < b) labels[b] = a; else labels[a] = b;
    }
    for (uint32_t i = 0; i < n; ++i) labels[i] = find(i);
}

}  // namespace DEDUP_LEVEL
