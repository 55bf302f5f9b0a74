// What two reports of one event have in common: documents seen in several ways, and what pairs of them share.
//
// Sums add up in the order of the terms, so that a pair among others is the pair alone, and the twin gives the same.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

#include "fingerprint.h"

namespace DEDUP_LEVEL {

// The terms of documents as they were found: where in its text the words of each begin, and how much it counts.
struct PlacedTerms {
    const uint32_t *terms, *places;
    const float* weights;
    const int64_t* offsets;
    size_t documents;
};

struct StoryViews {
    Fingerprints whole, head;      // of the lead, and of the first words; of length one
    std::vector<float> rarities;   // of each term of `whole`, however often a text has it
    std::vector<uint32_t> adjacent;  // pairs of terms that stand side by side, mixed, in ascending order
    std::vector<int64_t> adjacent_offsets, sizes;
};

// Sees documents one by one.
class StoryViewer {
public:
    // `within`: of each word the first term alone, and names. So many words are the lead, and the head; terms so near
    // to each other stand side by side.
    StoryViewer(const Rarity& rarity, bool within, uint32_t lead, uint32_t head, uint32_t near)
        : rarity_(rarity), within_(within), lead_(lead), head_(head), near_(near) {}

    void see(const PlacedTerms& found, StoryViews& out) {
        out.whole.offsets.assign(1, 0);
        out.head.offsets.assign(1, 0);
        out.adjacent_offsets.assign(1, 0);
        for (size_t d = 0; d < found.documents; ++d) {
            const int64_t first = found.offsets[d];
            const auto count = static_cast<uint32_t>(found.offsets[d + 1] - first);
            choose(found.terms + first, found.places + first, count);
            weigh(found.terms + first, found.weights + first, count, out);
            put_adjacent(found.terms + first, count, out);
        }
    }

private:
    static constexpr uint32_t LEFT_OUT = UINT32_MAX;
    static constexpr uint64_t MIX = 0x9E3779B97F4A7C15ull;

    const Rarity& rarity_;
    const bool within_;
    const uint32_t lead_, head_, near_;
    std::vector<uint32_t> words_, lead_terms_, mixed_, sorted_mixed_;
    std::vector<uint64_t> own_, sorted_own_;

    // Of each term the number of its word, from 1; the terms of one word stand in one place.
    void choose(const uint32_t* terms, const uint32_t* places, uint32_t count) {
        words_.resize(count);
        uint32_t word = 0;
        for (uint32_t i = 0; i < count; ++i) {
            const bool begins = i == 0 || places[i] != places[i - 1];
            word += begins;
            words_[i] = !within_ || begins || (terms[i] & 3) == TERM_NAME ? word : LEFT_OUT;
        }
    }

    void weigh(const uint32_t* terms, const float* weights, uint32_t count, StoryViews& out) {
        own_.clear();
        for (uint32_t i = 0; i < count; ++i) {
            rarity_.prefetch(terms[i]);
            own_.push_back(uint64_t{terms[i]} << 32 | i);
        }
        sort_by_upper_half(own_, sorted_own_);
        Weighing whole(out.whole), head(out.head);
        int64_t size = 0;
        for (size_t i = 0; i < own_.size();) {
            const auto term = static_cast<uint32_t>(own_[i] >> 32);
            double of_all = 0, of_lead = 0, of_head = 0;
            for (; i < own_.size() && own_[i] >> 32 == term; ++i) {
                const auto at = static_cast<uint32_t>(own_[i]);
                const double weight{weights[at]};
                of_all += weight;
                if (words_[at] <= lead_) of_lead += weight;
                if (words_[at] <= head_) of_head += weight;
            }
            const float rarity = rarity_.of(term);
            size += Rarity::weight(of_all, rarity) > 0;
            if (whole.put(term, Rarity::weight(of_lead, rarity))) out.rarities.push_back(rarity);
            head.put(term, Rarity::weight(of_head, rarity));
        }
        whole.end(true);
        head.end(true);
        out.sizes.push_back(size);
    }

    // The pairs of different terms of the lead that stand side by side, each once.
    void put_adjacent(const uint32_t* terms, uint32_t count, StoryViews& out) {
        lead_terms_.clear();
        for (uint32_t i = 0; i < count; ++i)
            if (words_[i] <= lead_) lead_terms_.push_back(terms[i]);
        mixed_.clear();
        for (size_t step = 1; step <= near_; ++step)
            for (size_t i = step; i < lead_terms_.size(); ++i) {
                const auto [low, high] = std::minmax(lead_terms_[i - step], lead_terms_[i]);
                if (low != high) mixed_.push_back(static_cast<uint32_t>((uint64_t{low} << 32 | high) * MIX >> 32));
            }
        sort_numbers(mixed_, sorted_mixed_);
        const auto end = std::unique(mixed_.begin(), mixed_.end());
        out.adjacent.insert(out.adjacent.end(), mixed_.begin(), end);
        out.adjacent_offsets.push_back(static_cast<int64_t>(out.adjacent.size()));
    }
};

// Views as they come back: those of all documents, one after the other.
struct SeenStories {
    struct Prints {
        const uint32_t* terms;
        const float* weights;
        const int64_t* offsets;
    };
    Prints whole, head;
    const float* rarities;
    const uint32_t* adjacent;
    const int64_t* adjacent_offsets;
    size_t documents;
};

// For each pair: the cosine of the square roots of the weights; how rare the rarest terms are that both have; how many
// words both have; the least share of the names of either that the other has, and of the numbers; how many numbers the
// one with fewer has; the largest share of the head of either that the other has; and of what stands side by side; and
// how many times as long the longer one is.
constexpr size_t STORY_FEATURES = 9;

class StoryPairs {
public:
    // So many terms are the rarest.
    StoryPairs(const SeenStories& seen, size_t rarest) : seen_(seen), rarest_(rarest), totals_(seen.documents) {}

    void features(uint32_t a, uint32_t b, double* out) {
        const auto& whole = seen_.whole;
        const Total &total_a = total_of(a), &total_b = total_of(b);
        double soft = 0, names[2] = {}, numbers[2] = {};
        size_t words = 0;
        rarities_.clear();
        both(whole.terms, whole.offsets, a, whole.terms, whole.offsets, b, [&](int64_t i, int64_t j) {
            const double of_a{whole.weights[i]}, of_b{whole.weights[j]};
            soft += std::sqrt(of_a) * std::sqrt(of_b);
            rarities_.push_back(seen_.rarities[i]);
            const uint32_t kind = whole.terms[i] & 3;
            words += kind == TERM_WORD;
            if (kind == TERM_NAME) names[0] += of_a, names[1] += of_b;
            if (kind == TERM_NUMBER) numbers[0] += of_a, numbers[1] += of_b;
        });
        out[0] = soft / std::max(std::sqrt(total_a.mass() * total_b.mass()), LEAST);
        out[1] = of_rarest() / static_cast<double>(rarest_);
        out[2] = static_cast<double>(words);
        out[3] = least(names, total_a, total_b, TERM_NAME);
        out[4] = least(numbers, total_a, total_b, TERM_NUMBER);
        out[5] = static_cast<double>(std::min(total_a.counts[TERM_NUMBER], total_b.counts[TERM_NUMBER]));
        out[6] = std::max(in_other(a, b), in_other(b, a));
        out[7] = adjacent(a, b);
        const int64_t of_a = whole.offsets[a + 1] - whole.offsets[a], of_b = whole.offsets[b + 1] - whole.offsets[b];
        out[8] = static_cast<double>(std::max(of_a, of_b) + 1) / static_cast<double>(std::min(of_a, of_b) + 1);
    }

private:
    static constexpr double LEAST = 1e-9;  // what a weight is divided by where there is none

    // Of one document: the weight of its terms of each kind, how many these are, and the weight of its head.
    struct Total {
        bool met = false;
        double masses[4] = {}, head = 0;
        size_t counts[4] = {};
        double mass() const { return ((masses[0] + masses[1]) + masses[2]) + masses[3]; }
    };

    const SeenStories seen_;
    const size_t rarest_;
    std::vector<Total> totals_;
    std::vector<float> rarities_;

    // What two ascending lists have in common: calls with the place of each.
    template <typename Met>
    static void both(const uint32_t* terms_a, const int64_t* offsets_a, uint32_t a, const uint32_t* terms_b,
                     const int64_t* offsets_b, uint32_t b, const Met& met) {
        int64_t i = offsets_a[a], j = offsets_b[b];
        const int64_t end_i = offsets_a[a + 1], end_j = offsets_b[b + 1];
        while (i < end_i && j < end_j) {
            const uint32_t of_a = terms_a[i], of_b = terms_b[j];
            if (of_a == of_b) met(i, j);
            i += of_a <= of_b;
            j += of_b <= of_a;
        }
    }

    const Total& total_of(uint32_t document) {
        Total& own = totals_[document];
        if (own.met) return own;
        own.met = true;
        const auto &whole = seen_.whole, &head = seen_.head;
        for (int64_t i = whole.offsets[document]; i < whole.offsets[document + 1]; ++i) {
            own.masses[whole.terms[i] & 3] += double{whole.weights[i]};
            ++own.counts[whole.terms[i] & 3];
        }
        for (int64_t i = head.offsets[document]; i < head.offsets[document + 1]; ++i) own.head += double{head.weights[i]};
        return own;
    }

    double of_rarest() {
        const size_t count = std::min(rarest_, rarities_.size());
        const auto end = rarities_.begin() + static_cast<std::ptrdiff_t>(count);
        std::partial_sort(rarities_.begin(), end, rarities_.end(), std::greater<float>());
        double sum = 0;
        for (auto own = rarities_.begin(); own != end; ++own) sum += double{*own};
        return sum;
    }

    static double least(const double* shared, const Total& a, const Total& b, TermKind kind) {
        return std::min(shared[0] / std::max(a.masses[kind], LEAST), shared[1] / std::max(b.masses[kind], LEAST));
    }

    // How much of the head of one is in the other.
    double in_other(uint32_t one, uint32_t other) {
        const auto &head = seen_.head, &whole = seen_.whole;
        double shared = 0;
        both(head.terms, head.offsets, one, whole.terms, whole.offsets, other,
             [&](int64_t i, int64_t) { shared += double{head.weights[i]}; });
        const double total = total_of(one).head;
        return total > 0 ? shared / total : 0;
    }

    double adjacent(uint32_t a, uint32_t b) const {
        const int64_t* offsets = seen_.adjacent_offsets;
        const int64_t fewer = std::min(offsets[a + 1] - offsets[a], offsets[b + 1] - offsets[b]);
        size_t shared = 0;
        both(seen_.adjacent, offsets, a, seen_.adjacent, offsets, b, [&](int64_t, int64_t) { ++shared; });
        return fewer > 0 ? static_cast<double>(shared) / static_cast<double>(fewer) : 0;
    }
};

}  // namespace DEDUP_LEVEL
