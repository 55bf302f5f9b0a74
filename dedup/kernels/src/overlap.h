// What the fingerprints of two documents have in common.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace DEDUP_LEVEL {

// For each pair seven figures: the product of the two; the share of the weight of the first, and of the second, that is
// on terms which the other has too; how many names both have, and the one with fewer of them; and so of numbers. Names
// are terms of kind 1 in the two lowest bits, numbers of kind 2.
constexpr size_t OVERLAP_FIGURES = 7;

inline void overlap(const uint32_t* terms, const float* weights, const int64_t* offsets, const uint32_t* pairs,
                    size_t count, double* out) {
    size_t documents = 0;
    for (size_t p = 0; p < 2 * count; ++p)
        if (pairs[p] >= documents) documents = pairs[p] + size_t{1};
    struct Total {
        double weight = -1;  // not yet met
        size_t count[4] = {};  // of each kind
    };
    std::vector<Total> totals(documents);
    const auto total_of = [&](uint32_t document) -> const Total& {
        Total& own = totals[document];
        if (own.weight < 0) {
            own.weight = 0;
            for (int64_t i = offsets[document]; i < offsets[document + 1]; ++i) {
                own.weight += double{weights[i]};
                ++own.count[terms[i] & 3];
            }
        }
        return own;
    };
    for (size_t p = 0; p < count; ++p, out += OVERLAP_FIGURES) {
        const Total &total_a = total_of(pairs[2 * p]), &total_b = total_of(pairs[2 * p + 1]);
        int64_t a = offsets[pairs[2 * p]], b = offsets[pairs[2 * p + 1]];
        const int64_t a_end = offsets[pairs[2 * p] + 1], b_end = offsets[pairs[2 * p + 1] + 1];
        double dot = 0, shared_a = 0, shared_b = 0;
        size_t shared[4] = {};
        while (a < a_end && b < b_end) {
            const uint32_t of_a = terms[a], of_b = terms[b];
            if (of_a == of_b) {
                dot += double{weights[a]} * double{weights[b]};
                shared_a += double{weights[a]};
                shared_b += double{weights[b]};
                ++shared[of_a & 3];
            }
            a += of_a <= of_b;
            b += of_b <= of_a;
        }
        out[0] = dot;
        out[1] = total_a.weight > 0 ? shared_a / total_a.weight : 0;
        out[2] = total_b.weight > 0 ? shared_b / total_b.weight : 0;
        for (size_t kind = 1; kind < 3; ++kind) {
            out[1 + 2 * kind] = static_cast<double>(shared[kind]);
            out[2 + 2 * kind] = static_cast<double>(std::min(total_a.count[kind], total_b.count[kind]));
        }
    }
}

}  // namespace DEDUP_LEVEL
