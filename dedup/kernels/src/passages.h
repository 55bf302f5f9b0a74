// Passages that two documents share: seed and extend to maximal exact matches, then chain matches that follow each
// other closely in both texts (the scheme of MUMmer and minimap2, Li 2018, https://doi.org/10.1093/bioinformatics/bty191).
// Moved and repeated passages are chains of their own.
#pragma once

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <tuple>
#include <utility>
#include <vector>

#include "kernel.h"

namespace DEDUP_LEVEL {

struct TokenList {
    const uint64_t* hashes;
    const uint8_t* unspaced;
    uint64_t* seeds;  // of the tokens that begin one
    int32_t count;
};

struct SharedPassage {
    int32_t a_start, a_end, b_start, b_end;  // token numbers
    int32_t weight;                          // of the tokens that are equal
};

// Asked with seeds, a few bits for each: no false negatives, few false positives.
class SeedFilter {
public:
    void clear(size_t seeds) {
        size_t words = 16;
        while (words * 8 < seeds) words *= 2;
        bits_.assign(words, 0);
    }
    void add(uint64_t seed) { bits_[word(seed)] |= uint64_t{1} << (seed & 63); }
    bool may_have(uint64_t seed) const { return bits_[word(seed)] >> (seed & 63) & 1; }

private:
    std::vector<uint64_t> bits_;
    size_t word(uint64_t seed) const { return seed >> 6 & (bits_.size() - 1); }
};

class PassageFinder {
public:
    // Weights make one bar serve both kinds of script: 40 words weigh as much as 60 characters.
    static constexpr int32_t WORD_WEIGHT = 3, CHARACTER_WEIGHT = 2;

    // Of many documents one after the other, from whose tokens the seeds are computed once. What is `shingled` has the
    // hashes of shingles in the place of its tokens: each is a seed, and stands for the tokens that it covers.
    PassageFinder(const uint64_t* hashes, const uint8_t* unspaced, const int64_t* offsets, size_t count,
                  bool shingled = false)
        : hashes_(hashes), unspaced_(unspaced), offsets_(offsets), shingled_(shingled),
          seeds_(static_cast<size_t>(offsets[count])) {
        for (uint32_t i = 0; i < count; ++i) {
            const TokenList t = list(i);
            for (int32_t at = 0; at < t.count; ++at) {
                const int32_t length = seed_length(t, at);
                if (at + length <= t.count) t.seeds[at] = seed(t, at, length);
            }
        }
    }

    // All passages of at least `least` weight, by their place in a; the same whichever document comes first.
    void find(uint32_t a, uint32_t b, int32_t least, std::vector<SharedPassage>& out) {
        out.clear();
        const bool swapped = hold(a, b);
        find_matches(INT32_MAX);
        if (most_weight() >= least) {
            link_all();
            take_all(least, out);
        }
        if (swapped)
            for (SharedPassage& p : out) {
                std::swap(p.a_start, p.b_start);
                std::swap(p.a_end, p.b_end);
            }
        std::sort(out.begin(), out.end(), [](const SharedPassage& x, const SharedPassage& y) {
            return std::tie(x.a_start, x.b_start, x.a_end, x.b_end) < std::tie(y.a_start, y.b_start, y.a_end, y.b_end);
        });
    }

    // Whether there is a passage of at least `least` weight. Few pairs need all of their matches to tell: one can be
    // enough, and the chain with the highest score weighs at least that.
    bool any(uint32_t a, uint32_t b, int32_t least) {
        hold(a, b);
        if (find_matches(least)) return true;
        if (matches_.empty() || most_weight() < least) return false;
        if (link_all() >= least) return true;
        take_all(least, passages_);
        return !std::exchange(passages_, {}).empty();
    }

private:
    static constexpr int32_t WORD_SEED = 4, CHARACTER_SEED = 8;
    static constexpr int32_t MOST_OCCURRENCES = 16;  // of one seed that are tried
    static constexpr int32_t GAP = 8;                // tokens that may differ between two matches of one passage
    static constexpr size_t LOOK_BACK = 64;         // matches
    static constexpr size_t MOST_PASSAGES = 1024;    // of one pair, the heaviest
    static constexpr int64_t EFFORT = 64;            // steps of extension per token, so that hostile texts end

    struct Match {
        int32_t a, b, length, weight;  // weight of its tokens
        int32_t score = 0, previous = -1;
        bool taken = false;
    };

    const uint64_t* hashes_;
    const uint8_t* unspaced_;
    const int64_t* offsets_;
    const bool shingled_;
    std::vector<uint64_t> seeds_;

    int64_t prepared_ = -1;  // the document that a_, weights_ and seeds_of_a_ are of
    TokenList a_{}, b_{};
    std::vector<int32_t> weights_;  // of the tokens of a, summed up
    SeedFilter seeds_of_a_, seeds_of_both_;
    std::vector<int32_t> places_, heads_, next_;  // of b, where a seed stands that a may have; chained by seed
    std::vector<int32_t> covered_;                // by diagonal
    std::vector<Match> matches_;
    std::vector<int32_t> order_;
    std::vector<SharedPassage> passages_;

    // Sets a_ and b_ in an order that does not depend on which comes first; whether they changed places.
    bool hold(uint32_t a, uint32_t b) {
        const bool swapped = comes_before(list(b), list(a));
        if (swapped) std::swap(a, b);
        b_ = list(b);
        if (prepared_ != a) prepare(a);
        return swapped;
    }

    TokenList list(uint32_t i) {
        const int64_t from = offsets_[i];
        return {hashes_ + from, unspaced_ + from, seeds_.data() + from, static_cast<int32_t>(offsets_[i + 1] - from)};
    }

    static bool comes_before(const TokenList& x, const TokenList& y) {
        if (x.count != y.count) return x.count < y.count;
        return std::lexicographical_compare(x.hashes, x.hashes + x.count, y.hashes, y.hashes + y.count);
    }

    int32_t seed_length(const TokenList& t, int32_t at) const {
        return shingled_ ? 1 : t.unspaced[at] ? CHARACTER_SEED : WORD_SEED;
    }

    // The tokens of a that its last shingle of a match covers beside the first of them.
    int32_t beyond(int32_t last) const {
        return !shingled_ ? 0 : static_cast<int32_t>(a_.unspaced[last] ? CHARACTER_SHINGLE : WORD_SHINGLE) - 1;
    }

    static uint64_t seed(const TokenList& t, int32_t at, int32_t length) {
        uint64_t h = 0;
        for (int32_t i = 0; i < length; ++i) h = (h ^ t.hashes[at + i]) * 0x9E3779B97F4A7C15ull;
        return h ^ h >> 32;
    }

    bool equal(int32_t i, int32_t j) const { return a_.hashes[i] == b_.hashes[j]; }

    int32_t weigh(int32_t from, int32_t to) const {
        return weights_[static_cast<size_t>(to)] - weights_[static_cast<size_t>(from)];
    }

    void prepare(uint32_t document) {
        prepared_ = document;
        a_ = list(document);
        weights_.resize(static_cast<size_t>(a_.count) + 1 + (shingled_ ? WORD_SHINGLE - 1 : 0));
        seeds_of_a_.clear(static_cast<size_t>(a_.count));
        for (int32_t i = 0; i < a_.count; ++i) {
            weights_[static_cast<size_t>(i) + 1] =
                weights_[static_cast<size_t>(i)] + (a_.unspaced[i] ? CHARACTER_WEIGHT : WORD_WEIGHT);
            if (i + seed_length(a_, i) <= a_.count) seeds_of_a_.add(a_.seeds[i]);
        }
        // What the last shingle covers is taken for as heavy as its first.
        for (size_t i = static_cast<size_t>(a_.count) + 1; i < weights_.size(); ++i)
            weights_[i] = weights_[i - 1] + (a_.count && a_.unspaced[a_.count - 1] ? CHARACTER_WEIGHT : WORD_WEIGHT);
    }

    // All maximal matches by their places; or whether one weighs `enough`, and then no more are looked for.
    bool find_matches(int32_t enough) {
        matches_.clear();
        if (!index_seeds()) return false;
        covered_.assign(static_cast<size_t>(a_.count) + static_cast<size_t>(b_.count) + 1, 0);
        int64_t effort = EFFORT * (int64_t{a_.count} + b_.count);
        for (int32_t i = 0; i < a_.count && effort > 0; ++i) {
            if (!seeds_of_both_.may_have(a_.seeds[i])) continue;
            const int32_t length = seed_length(a_, i);
            if (i + length > a_.count) continue;
            int32_t k = heads_[a_.seeds[i] & (heads_.size() - 1)];
            for (int32_t tried = 0; k >= 0 && tried < MOST_OCCURRENCES && effort > 0; k = next_[k]) {
                const int32_t j = places_[k];
                if (b_.seeds[j] != a_.seeds[i]) continue;
                ++tried;
                int32_t& covered = covered_[static_cast<size_t>(j - i + a_.count)];
                if (i < covered || seed_length(b_, j) != length) continue;
                effort -= extend(i, j, length, covered);
                if (!matches_.empty() && matches_.back().weight >= enough) return true;
            }
        }
        std::sort(matches_.begin(), matches_.end(),
                  [](const Match& x, const Match& y) { return std::tie(x.a, x.b) < std::tie(y.a, y.b); });
        return false;
    }

    // Whether any seed of b may stand in a.
    bool index_seeds() {
        places_.resize(static_cast<size_t>(b_.count));
        size_t n = 0;
        for (int32_t j = 0; j < b_.count; ++j) {
            places_[n] = j;
            n += seeds_of_a_.may_have(b_.seeds[j]) && j + seed_length(b_, j) <= b_.count;
        }
        if (n == 0) return false;
        size_t slots = 16;
        while (slots < 2 * n) slots *= 2;
        heads_.assign(slots, -1);
        next_.resize(n);
        seeds_of_both_.clear(n);
        for (size_t k = n; k-- > 0;) {  // backwards, so that the lists run forwards
            const uint64_t seed = b_.seeds[places_[k]];
            seeds_of_both_.add(seed);
            int32_t& head = heads_[seed & (slots - 1)];
            next_[k] = head;
            head = static_cast<int32_t>(k);
        }
        return true;
    }

    int64_t extend(int32_t i, int32_t j, int32_t least, int32_t& covered) {
        int32_t length = 0;
        while (i + length < a_.count && j + length < b_.count && equal(i + length, j + length)) ++length;
        int32_t back = 0;
        while (i - back > covered && j - back > 0 && equal(i - back - 1, j - back - 1)) ++back;
        if (length < least) return length + back + 1;
        covered = i + length;
        const int32_t end = i + length + beyond(i + length - 1);
        matches_.push_back({i - back, j - back, end - (i - back), weigh(i - back, end)});
        return length + back + 1;
    }

    // No chain weighs more than the tokens of a that matches close to each other cover.
    int32_t most_weight() const {
        int32_t most = 0, weight = 0, reach = 0;
        for (const Match& m : matches_) {
            if (m.a > reach + GAP) weight = 0;
            if (m.a + m.length > reach) {
                weight += weigh(std::max(m.a, reach), m.a + m.length);
                reach = m.a + m.length;
            }
            most = std::max(most, weight);
        }
        return most;
    }

    // Links each match to the best one before it; the highest score.
    int32_t link_all() {
        int32_t longest = 0, highest = 0;
        for (size_t x = 0; x < matches_.size(); ++x) {
            Match& m = matches_[x];
            m.score = m.weight;
            longest = std::max(longest, m.length);
            for (size_t y = x; y-- > 0 && x - y <= LOOK_BACK;) {
                if (m.a - matches_[y].a > longest + GAP) break;  // and so do all before it
                link(m, y);
            }
            highest = std::max(highest, m.score);
        }
        return highest;
    }

    void take_all(int32_t least, std::vector<SharedPassage>& out) {
        order_.resize(matches_.size());
        std::iota(order_.begin(), order_.end(), 0);
        std::sort(order_.begin(), order_.end(), [&](int32_t x, int32_t y) {
            const Match &mx = matches_[static_cast<size_t>(x)], &my = matches_[static_cast<size_t>(y)];
            return std::tie(my.score, x) < std::tie(mx.score, y);
        });
        for (int32_t x : order_)
            if (!matches_[static_cast<size_t>(x)].taken && out.size() < MOST_PASSAGES) take(x, least, out);
    }

    void link(Match& m, size_t y) const {
        const Match& p = matches_[y];
        if (p.a >= m.a || p.b >= m.b) return;
        const int32_t overlap = std::max({0, p.a + p.length - m.a, p.b + p.length - m.b});
        if (overlap >= m.length) return;
        const int32_t gap_a = m.a + overlap - (p.a + p.length), gap_b = m.b + overlap - (p.b + p.length);
        if (gap_a > GAP || gap_b > GAP) return;
        const int32_t score = p.score + weigh(m.a + overlap, m.a + m.length) - std::max(gap_a, gap_b);
        if (score > m.score) {
            m.score = score;
            m.previous = static_cast<int32_t>(y);
        }
    }

    void take(int32_t x, int32_t least, std::vector<SharedPassage>& out) {
        const Match& last = matches_[static_cast<size_t>(x)];
        SharedPassage p{last.a, last.a + last.length, last.b, last.b + last.length, 0};
        int32_t next_a = p.a_end, next_b = p.b_end;
        while (x >= 0 && !matches_[static_cast<size_t>(x)].taken) {
            Match& m = matches_[static_cast<size_t>(x)];
            m.taken = true;
            const int32_t end = std::min({m.a + m.length, next_a, m.a + (next_b - m.b)});
            p.weight += weigh(m.a, end);
            next_a = p.a_start = m.a;
            next_b = p.b_start = m.b;
            x = m.previous;
        }
        if (p.weight < least) return;
        for (const SharedPassage& q : out)
            if (q.a_start <= p.a_start && p.a_end <= q.a_end && q.b_start <= p.b_start && p.b_end <= q.b_end) return;
        out.push_back(p);
    }
};

}  // namespace DEDUP_LEVEL
