// Passages that two documents share: seed and extend to maximal exact matches, then chain matches that follow each
// other closely in both texts (the scheme of MUMmer and minimap2, Li 2018, https://doi.org/10.1093/bioinformatics/bty191).
// Moved and repeated passages are chains of their own.
#pragma once

#include <algorithm>
#include <cstdint>
#include <tuple>
#include <vector>

#include "kernel.h"

namespace DEDUP_LEVEL {

struct TokenList {
    const uint64_t* hashes;
    const uint8_t* unspaced;
    int32_t count;
};

struct SharedPassage {
    int32_t a_start, a_end, b_start, b_end;  // token numbers
    int32_t weight;                          // of the tokens that are equal
};

class PassageFinder {
public:
    // Weights make one bar serve both kinds of script: 40 words weigh as much as 60 characters.
    static constexpr int32_t WORD_WEIGHT = 3, CHARACTER_WEIGHT = 2;

    // All passages of at least `least` weight, by their place in a; the same whichever document comes first.
    void find(const TokenList& a, const TokenList& b, int32_t least, std::vector<SharedPassage>& out) {
        out.clear();
        const bool swapped = comes_before(b, a);
        a_ = swapped ? b : a;
        b_ = swapped ? a : b;
        weights_.resize(static_cast<size_t>(a_.count) + 1);
        for (int32_t i = 0; i < a_.count; ++i)
            weights_[static_cast<size_t>(i) + 1] =
                weights_[static_cast<size_t>(i)] + (a_.unspaced[i] ? CHARACTER_WEIGHT : WORD_WEIGHT);
        find_matches();
        int64_t total = 0;  // no chain weighs more than all matches together
        for (const Match& m : matches_) total += m.weight;
        if (total >= least) chain(least, out);
        if (swapped)
            for (SharedPassage& p : out) {
                std::swap(p.a_start, p.b_start);
                std::swap(p.a_end, p.b_end);
            }
        std::sort(out.begin(), out.end(), [](const SharedPassage& x, const SharedPassage& y) {
            return std::tie(x.a_start, x.b_start, x.a_end, x.b_end) < std::tie(y.a_start, y.b_start, y.a_end, y.b_end);
        });
    }

private:
    static constexpr int32_t WORD_SEED = 4, CHARACTER_SEED = 8;
    static constexpr int32_t MOST_OCCURRENCES = 16;  // of one seed that are tried
    static constexpr int32_t GAP = 8;                // tokens that may differ between two matches of one passage
    static constexpr int32_t LOOK_BACK = 64;         // matches
    static constexpr size_t MOST_PASSAGES = 1024;    // of one pair, the heaviest
    static constexpr int64_t EFFORT = 64;            // steps of extension per token, so that hostile texts end

    struct Match {
        int32_t a, b, length, weight;  // weight of its tokens
        int32_t score = 0, previous = -1;
        bool taken = false;
    };

    TokenList a_{}, b_{};
    std::vector<Match> matches_;
    std::vector<int32_t> heads_, next_, covered_, weights_;  // weights_: of the tokens of a, summed up

    static bool comes_before(const TokenList& x, const TokenList& y) {
        if (x.count != y.count) return x.count < y.count;
        return std::lexicographical_compare(x.hashes, x.hashes + x.count, y.hashes, y.hashes + y.count);
    }

    static int32_t seed_length(const TokenList& t, int32_t at) { return t.unspaced[at] ? CHARACTER_SEED : WORD_SEED; }

    static uint64_t seed(const TokenList& t, int32_t at, int32_t length) {
        uint64_t h = 0;
        for (int32_t i = 0; i < length; ++i) h = (h ^ t.hashes[at + i]) * 0x9E3779B97F4A7C15ull;
        return h ^ h >> 32;
    }

    bool equal(int32_t i, int32_t j) const { return a_.hashes[i] == b_.hashes[j]; }

    int32_t weigh(int32_t from, int32_t to) const {
        return weights_[static_cast<size_t>(to)] - weights_[static_cast<size_t>(from)];
    }

    void find_matches() {
        matches_.clear();
        index_seeds();
        covered_.assign(static_cast<size_t>(a_.count) + static_cast<size_t>(b_.count) + 1, 0);
        int64_t effort = EFFORT * (int64_t{a_.count} + b_.count);
        for (int32_t i = 0; i < a_.count && effort > 0; ++i) {
            const int32_t length = seed_length(a_, i);
            if (i + length > a_.count) continue;
            int32_t j = heads_[seed(a_, i, length) & (heads_.size() - 1)];
            for (int32_t tried = 0; j >= 0 && tried < MOST_OCCURRENCES && effort > 0; j = next_[j], ++tried) {
                int32_t& covered = covered_[static_cast<size_t>(j - i + a_.count)];
                if (i < covered || j + length > b_.count || seed_length(b_, j) != length) continue;
                effort -= extend(i, j, length, covered);
            }
        }
        std::sort(matches_.begin(), matches_.end(),
                  [](const Match& x, const Match& y) { return std::tie(x.a, x.b) < std::tie(y.a, y.b); });
    }

    void index_seeds() {
        size_t slots = 16;
        while (slots < 2 * static_cast<size_t>(b_.count)) slots *= 2;
        heads_.assign(slots, -1);
        next_.resize(static_cast<size_t>(b_.count));
        for (int32_t j = b_.count; j-- > 0;) {  // backwards, so that the lists run forwards
            const int32_t length = seed_length(b_, j);
            if (j + length > b_.count) continue;
            int32_t& head = heads_[seed(b_, j, length) & (slots - 1)];
            next_[j] = head;
            head = j;
        }
    }

    int64_t extend(int32_t i, int32_t j, int32_t least, int32_t& covered) {
        int32_t length = 0;
        while (i + length < a_.count && j + length < b_.count && equal(i + length, j + length)) ++length;
        int32_t back = 0;
        while (i - back > covered && j - back > 0 && equal(i - back - 1, j - back - 1)) ++back;
        if (length < least) return length + back + 1;
        covered = i + length;
        matches_.push_back({i - back, j - back, length + back, weigh(i - back, i + length)});
        return length + back + 1;
    }

    void chain(int32_t least, std::vector<SharedPassage>& out) {
        const auto n = static_cast<int32_t>(matches_.size());
        std::vector<int32_t> order(static_cast<size_t>(n));
        for (int32_t x = 0; x < n; ++x) {
            order[static_cast<size_t>(x)] = x;
            Match& m = matches_[static_cast<size_t>(x)];
            m.score = m.weight;
            for (int32_t y = x - 1; y >= 0 && y >= x - LOOK_BACK; --y) link(m, y);
        }
        std::sort(order.begin(), order.end(), [&](int32_t x, int32_t y) {
            const Match &mx = matches_[static_cast<size_t>(x)], &my = matches_[static_cast<size_t>(y)];
            return std::tie(my.score, x) < std::tie(mx.score, y);
        });
        for (int32_t x : order)
            if (!matches_[static_cast<size_t>(x)].taken && out.size() < MOST_PASSAGES) take(x, least, out);
    }

    // Lets match m follow match y if it is close behind it in both texts and the chain gains by it.
    void link(Match& m, int32_t y) const {
        const Match& p = matches_[static_cast<size_t>(y)];
        if (p.a >= m.a || p.b >= m.b) return;
        const int32_t overlap = std::max({0, p.a + p.length - m.a, p.b + p.length - m.b});
        if (overlap >= m.length) return;
        const int32_t gap_a = m.a + overlap - (p.a + p.length), gap_b = m.b + overlap - (p.b + p.length);
        if (gap_a > GAP || gap_b > GAP) return;
        const int32_t score = p.score + weigh(m.a + overlap, m.a + m.length) - std::max(gap_a, gap_b);
        if (score > m.score) {
            m.score = score;
            m.previous = y;
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
