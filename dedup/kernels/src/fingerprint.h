// Fingerprints: the terms of a text, or of a sentence, each once, weighted by how often it occurs and how rare it is.
//
// TF-IDF (Spärck Jones 1972) with the square root for damping: it is rounded alike everywhere, which a logarithm is not.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

#include "terms.h"

namespace DEDUP_LEVEL {

struct Fingerprints {
    std::vector<uint32_t> terms;   // of each fingerprint in ascending order
    std::vector<float> weights;
    std::vector<int64_t> offsets;
};

class Rarity {
public:
    // What each term counts for; `other` for terms that are not listed.
    Rarity(const uint32_t* terms, const float* values, size_t count, float other) : other_(other) {
        for (size_t i = 0; i < count; ++i) values_.put(key(terms[i]), values[i]);
    }

    // The fingerprints of groups of terms: group i has those from bounds[i] to bounds[i + 1]. Of length one if wanted.
    void weigh(const uint32_t* terms, const float* weights, const int64_t* bounds, size_t groups, bool normal,
               Fingerprints& out) const {
        std::vector<uint64_t> own;  // the terms of a group, and behind each the place where it stands
        out.offsets.assign(1, 0);
        for (size_t g = 0; g < groups; ++g) {
            own.clear();
            for (int64_t i = bounds[g]; i < bounds[g + 1]; ++i) {
                values_.prefetch(key(terms[i]));
                own.push_back(uint64_t{terms[i]} << 32 | static_cast<uint32_t>(i - bounds[g]));
            }
            std::sort(own.begin(), own.end());
            const size_t first = out.terms.size();
            double squares = 0;
            for (size_t i = 0; i < own.size();) {
                const auto term = static_cast<uint32_t>(own[i] >> 32);
                double sum = 0;
                for (; i < own.size() && own[i] >> 32 == term; ++i)
                    sum += double{weights[bounds[g] + static_cast<uint32_t>(own[i])]};
                const float* value = values_.find(key(term));
                const double damped = sum > 1 ? std::sqrt(sum) : sum;
                const double weight = damped * double{value ? *value : other_};
                if (weight <= 0) continue;
                out.terms.push_back(term);
                out.weights.push_back(static_cast<float>(weight));
                squares += weight * weight;
            }
            if (normal && squares > 0) {
                const double scale = 1 / std::sqrt(squares);
                for (size_t i = first; i < out.weights.size(); ++i)
                    out.weights[i] = static_cast<float>(double{out.weights[i]} * scale);
            }
            out.offsets.push_back(static_cast<int64_t>(out.terms.size()));
        }
    }

private:
    static uint64_t key(uint32_t term) { return uint64_t{term} << 1 | 1; }
    KeyedTable<float> values_;
    float other_;
};

}  // namespace DEDUP_LEVEL
