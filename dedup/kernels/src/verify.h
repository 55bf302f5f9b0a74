// What a candidate pair really shares: distinct shingles, and connected components of what was verified.
#pragma once

#include <cstdint>
#include <numeric>
#include <vector>

namespace DEDUP_LEVEL {

// The number of distinct hashes that both documents of each pair have, and in how many runs they stand in the second;
// documents are lists of distinct hashes in the order of the text.
// A table of one document answers for all pairs that follow it, so pairs are best sorted by their first document.
inline void count_shared(const uint64_t* hashes, const int64_t* offsets, const uint32_t* pairs, size_t count,
                         uint32_t* shared, uint32_t* runs) {
    std::vector<uint64_t> table;
    size_t mask = 0;
    int64_t held = -1;
    bool held_zero = false;
    for (size_t p = 0; p < count; ++p) {
        const uint32_t a = pairs[2 * p], b = pairs[2 * p + 1];
        if (held != a) {
            held = a;
            held_zero = false;
            size_t slots = 16;
            while (slots < 3 * static_cast<size_t>(offsets[a + 1] - offsets[a])) slots *= 2;
            mask = slots - 1;
            table.assign(slots, 0);
            for (int64_t k = offsets[a]; k < offsets[a + 1]; ++k) {
                size_t at = hashes[k] & mask;
                if (hashes[k] == 0) held_zero = true;
                while (table[at] != 0) at = (at + 1) & mask;
                table[at] = hashes[k];
            }
        }
        uint32_t n = 0, r = 0, before = 0;
        for (int64_t k = offsets[b]; k < offsets[b + 1]; ++k) {
            const uint64_t h = hashes[k];
            size_t at = h & mask;
            while (table[at] != h && table[at] != 0) at = (at + 1) & mask;
            const uint32_t hit = h == 0 ? held_zero : table[at] == h;
            n += hit;
            r += hit & ~before;
            before = hit;
        }
        shared[p] = n;
        runs[p] = r;
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
