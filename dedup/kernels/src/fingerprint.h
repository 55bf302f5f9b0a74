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

// Fewer are sorted faster one by one than digit by digit.
constexpr size_t FEW_TO_SORT = 64;

// Sorts by eight bits after eight, from `shift` on: what is equal in these keeps its order.
template <typename Number>
void sort_by_digits(std::vector<Number>& numbers, std::vector<Number>& other, int shift) {
    other.resize(numbers.size());
    uint32_t counts[4][256] = {};
    for (const Number own : numbers)
        for (int digit = 0; digit < 4; ++digit) ++counts[digit][own >> (shift + 8 * digit) & 255];
    for (int digit = 0; digit < 4; ++digit) {
        uint32_t before = 0;
        for (uint32_t& count : counts[digit]) {
            const uint32_t own = count;
            count = before;
            before += own;
        }
        for (const Number own : numbers) other[counts[digit][own >> (shift + 8 * digit) & 255]++] = own;
        numbers.swap(other);
    }
}

// Sorts numbers of which the lower halves ascend already.
inline void sort_by_upper_half(std::vector<uint64_t>& numbers, std::vector<uint64_t>& other) {
    if (numbers.size() < FEW_TO_SORT) return std::sort(numbers.begin(), numbers.end());
    sort_by_digits(numbers, other, 32);
}

inline void sort_numbers(std::vector<uint32_t>& numbers, std::vector<uint32_t>& other) {
    if (numbers.size() < FEW_TO_SORT) return std::sort(numbers.begin(), numbers.end());
    sort_by_digits(numbers, other, 0);
}

// One fingerprint, put behind others.
class Weighing {
public:
    explicit Weighing(Fingerprints& out) : out_(out), first_(out.weights.size()) {}

    // What counts nothing is left out; says whether it is not.
    bool put(uint32_t term, double weight) {
        if (!(weight > 0)) return false;
        out_.terms.push_back(term);
        out_.weights.push_back(static_cast<float>(weight));
        squares_ += weight * weight;
        return true;
    }

    // Of length one if wanted.
    void end(bool normal) {
        if (normal && squares_ > 0) {
            const double scale = 1 / std::sqrt(squares_);
            for (size_t i = first_; i < out_.weights.size(); ++i)
                out_.weights[i] = static_cast<float>(double{out_.weights[i]} * scale);
        }
        out_.offsets.push_back(static_cast<int64_t>(out_.terms.size()));
    }

private:
    Fingerprints& out_;
    size_t first_;
    double squares_ = 0;
};

class Rarity {
public:
    // What each term counts for; `other` for terms that are not listed.
    Rarity(const uint32_t* terms, const float* values, size_t count, float other) : other_(other) {
        for (size_t i = 0; i < count; ++i) values_.put(key(terms[i]), values[i]);
    }

    float of(uint32_t term) const {
        const float* value = values_.find(key(term));
        return value ? *value : other_;
    }

    void prefetch(uint32_t term) const { values_.prefetch(key(term)); }

    // What a term counts in a text in which its weights are so much together.
    static double weight(double sum, float rarity) { return (sum > 1 ? std::sqrt(sum) : sum) * double{rarity}; }

    // The fingerprints of groups of terms: group i has those from bounds[i] to bounds[i + 1]. Of length one if wanted.
    void weigh(const uint32_t* terms, const float* weights, const int64_t* bounds, size_t groups, bool normal,
               Fingerprints& out) const {
        std::vector<uint64_t> own, sorted;  // the terms of a group, and behind each the place where it stands
        out.offsets.assign(1, 0);
        for (size_t g = 0; g < groups; ++g) {
            own.clear();
            for (int64_t i = bounds[g]; i < bounds[g + 1]; ++i) {
                prefetch(terms[i]);
                own.push_back(uint64_t{terms[i]} << 32 | static_cast<uint32_t>(i - bounds[g]));
            }
            sort_by_upper_half(own, sorted);
            Weighing weighing(out);
            for (size_t i = 0; i < own.size();) {
                const auto term = static_cast<uint32_t>(own[i] >> 32);
                double sum = 0;
                for (; i < own.size() && own[i] >> 32 == term; ++i)
                    sum += double{weights[bounds[g] + static_cast<uint32_t>(own[i])]};
                weighing.put(term, weight(sum, of(term)));
            }
            weighing.end(normal);
        }
    }

private:
    static uint64_t key(uint32_t term) { return uint64_t{term} << 1 | 1; }
    KeyedTable<float> values_;
    float other_;
};

}  // namespace DEDUP_LEVEL
