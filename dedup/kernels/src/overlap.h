// What the fingerprints of two documents have in common.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace DEDUP_LEVEL {

// For each pair three figures: the product of the two, and the share of the weight of the first, and of the second,
// that is on terms which the other has too.
constexpr size_t OVERLAP_FIGURES = 3;

inline void overlap(const uint32_t* terms, const float* weights, const int64_t* offsets, const uint32_t* pairs,
                    size_t count, double* out) {
    size_t documents = 0;
    for (size_t p = 0; p < 2 * count; ++p)
        if (pairs[p] >= documents) documents = pairs[p] + size_t{1};
    std::vector<double> totals(documents, -1);  // of each document, when it is met
    const auto total_of = [&](uint32_t document) {
        double& own = totals[document];
        if (own < 0) {
            own = 0;
            for (int64_t i = offsets[document]; i < offsets[document + 1]; ++i) own += double{weights[i]};
        }
        return own;
    };
    for (size_t p = 0; p < count; ++p, out += OVERLAP_FIGURES) {
        const double total_a = total_of(pairs[2 * p]), total_b = total_of(pairs[2 * p + 1]);
        int64_t a = offsets[pairs[2 * p]], b = offsets[pairs[2 * p + 1]];
        const int64_t a_end = offsets[pairs[2 * p] + 1], b_end = offsets[pairs[2 * p + 1] + 1];
        double dot = 0, shared_a = 0, shared_b = 0;
        while (a < a_end && b < b_end) {
            const uint32_t of_a = terms[a], of_b = terms[b];
            if (of_a == of_b) {
                dot += double{weights[a]} * double{weights[b]};
                shared_a += double{weights[a]};
                shared_b += double{weights[b]};
            }
            a += of_a <= of_b;
            b += of_b <= of_a;
        }
        out[0] = dot;
        out[1] = total_a > 0 ? shared_a / total_a : 0;
        out[2] = total_b > 0 ? shared_b / total_b : 0;
    }
}

}  // namespace DEDUP_LEVEL
