// What the fingerprints of two documents have in common, by kinds of terms.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace DEDUP_LEVEL {

// For each pair ten figures: the product of the two; and for words, names and numbers, the sums of the weights of the
// terms that both have, in the first, in the second, and the sum of all in the smaller one.
constexpr size_t OVERLAP_FIGURES = 10;

inline void overlap(const uint32_t* terms, const float* weights, const int64_t* offsets, const uint32_t* pairs,
                    size_t count, double* out) {
    size_t documents = 0;
    for (size_t p = 0; p < 2 * count; ++p)
        if (pairs[p] >= documents) documents = pairs[p] + size_t{1};
    std::vector<double> totals(4 * documents, -1);  // of each document by kind, when it is met
    const auto totals_of = [&](uint32_t document) {
        double* own = totals.data() + 4 * size_t{document};
        if (own[0] < 0) {
            for (size_t kind = 0; kind < 4; ++kind) own[kind] = 0;
            for (int64_t i = offsets[document]; i < offsets[document + 1]; ++i) own[terms[i] & 3] += double{weights[i]};
        }
        return own;
    };
    for (size_t p = 0; p < count; ++p, out += OVERLAP_FIGURES) {
        const double *total_a = totals_of(pairs[2 * p]), *total_b = totals_of(pairs[2 * p + 1]);
        int64_t a = offsets[pairs[2 * p]], b = offsets[pairs[2 * p + 1]];
        const int64_t a_end = offsets[pairs[2 * p] + 1], b_end = offsets[pairs[2 * p + 1] + 1];
        double dot = 0, shared_a[4] = {}, shared_b[4] = {};
        while (a < a_end && b < b_end) {
            const uint32_t of_a = terms[a], of_b = terms[b];
            if (of_a == of_b) {
                dot += double{weights[a]} * double{weights[b]};
                shared_a[of_a & 3] += double{weights[a]};
                shared_b[of_a & 3] += double{weights[b]};
            }
            a += of_a <= of_b;
            b += of_b <= of_a;
        }
        out[0] = dot;
        for (size_t kind = 0; kind < 3; ++kind) {
            out[1 + 3 * kind] = shared_a[kind];
            out[2 + 3 * kind] = shared_b[kind];
            out[3 + 3 * kind] = total_a[kind] < total_b[kind] ? total_a[kind] : total_b[kind];
        }
    }
}

}  // namespace DEDUP_LEVEL
