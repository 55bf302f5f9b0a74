// What a candidate pair really shares: distinct shingles, and connected components of what was verified.
#pragma once

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

#include "kernel.h"
#include "simd.h"

namespace DEDUP_LEVEL {

// Runs of places that come in rising order, and the most words that lie close together: of a run of n shingles n + 4, of
// runs with no more than NEAR shingles between them the sum.
struct Runs {
    static constexpr uint32_t NEAR = 40;
    uint32_t places = 0, count = 0, most = 0;

    void add(uint32_t place) {
        const bool begins = places == 0 || place != last + 1;
        together = begins && (places == 0 || place - last > NEAR) ? 0 : together;
        together += begins ? WORD_SHINGLE : 1;
        most = std::max(most, together);
        count += begins;
        ++places;
        last = place;
    }

private:
    uint32_t last = 0, together = 0;
};

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

    // The runs in which the marked hashes stand; forgets the marks.
    Runs take_runs() {
        Runs runs;
        for (size_t w = 0; w < marks_.size(); ++w) {
            for (uint64_t word = std::exchange(marks_[w], 0); word; word &= word - 1)
                runs.add(static_cast<uint32_t>(64 * w) + static_cast<uint32_t>(trailing_zeros(word)));
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

// What pairs share: distinct hashes; in how many runs they stand in the document where these are fewer; and how many
// words lie close together in either.
struct SharedCounts {
    uint32_t *shared, *stretches, *together;
};

// Documents are lists of distinct hashes in the order of the text. One document is held for as many pairs in a row as
// have it, so pairs are best sorted by either of their documents.
inline void count_shared(const uint64_t* hashes, const int64_t* offsets, const uint32_t* pairs, size_t count,
                         const SharedCounts& out) {
    Held held;
    std::vector<uint32_t> doubtful;
    int64_t holding = -1;
    for (size_t p = 0; p < count; ++p) {
        const uint32_t a = pairs[2 * p], b = pairs[2 * p + 1];
        if (holding != a && holding != b) {
            const bool b_stays = p + 1 < count && a != pairs[2 * p + 2] && a != pairs[2 * p + 3] &&
                                 (b == pairs[2 * p + 2] || b == pairs[2 * p + 3]);
            holding = b_stays ? b : a;
            held.hold(hashes + offsets[holding], static_cast<size_t>(offsets[holding + 1] - offsets[holding]));
        }
        const uint32_t asked = holding == a ? b : a;
        const uint64_t* other = hashes + offsets[asked];
        const auto n = static_cast<size_t>(offsets[asked + 1] - offsets[asked]);
        doubtful.resize(n);
        size_t doubts = 0;
        for (size_t k = 0; k < n; ++k) {
            doubtful[doubts] = static_cast<uint32_t>(k);
            doubts += held.may_have(other[k]);
        }
        Runs there;
        for (size_t d = 0; d < doubts; ++d)
            if (held.mark(other[doubtful[d]])) there.add(doubtful[d]);
        const Runs here = held.take_runs();
        out.shared[p] = there.places;
        out.stretches[p] = std::min(there.count, here.count);
        out.together[2 * p + (holding != a)] = here.most;
        out.together[2 * p + (holding == a)] = there.most;
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

// Puts pairs in an order in which a document's pairs stand close together, and cuts them into chunks whose documents
// have at most `most` shingles in all (one pair at least): documents are visited depth first, and a pair comes when the
// later of its two does. `bounds` are the chunks' ends in `order`, beginning with 0.
inline void arrange(const uint32_t* sizes, size_t n, const uint32_t* pairs, size_t count, uint64_t most,
                    std::vector<uint32_t>& order, std::vector<int64_t>& bounds) {
    std::vector<uint32_t> first(n + 2, 0), incident(2 * count);  // the pairs of each document
    for (size_t i = 0; i < 2 * count; ++i) ++first[pairs[i] + 2];
    for (size_t i = 2; i < first.size(); ++i) first[i] += first[i - 1];
    for (size_t i = 0; i < 2 * count; ++i) incident[first[pairs[i] + 1]++] = static_cast<uint32_t>(i / 2);

    std::vector<uint8_t> visited(n, 0);
    std::vector<uint32_t> open, chunk_of(n, 0);
    uint32_t chunk = 0;
    uint64_t held = 0;
    order.clear();
    bounds.assign(1, 0);
    const auto put = [&](uint32_t pair) {
        const uint32_t ends[2] = {pairs[2 * size_t{pair}], pairs[2 * size_t{pair} + 1]};
        const auto missing = [&] {
            uint64_t sum = chunk_of[ends[0]] != chunk ? sizes[ends[0]] : 0;
            if (chunk_of[ends[1]] != chunk && ends[0] != ends[1]) sum += sizes[ends[1]];
            return sum;
        };
        if (chunk == 0 || held + missing() > most) {
            if (!order.empty()) bounds.push_back(static_cast<int64_t>(order.size()));
            ++chunk;
            held = 0;
        }
        held += missing();
        chunk_of[ends[0]] = chunk_of[ends[1]] = chunk;
        order.push_back(pair);
    };
    for (size_t root = 0; root < n; ++root) {
        if (!visited[root]) open.push_back(static_cast<uint32_t>(root));
        while (!open.empty()) {
            const uint32_t at = open.back();
            open.pop_back();
            if (visited[at]) continue;
            visited[at] = 1;
            for (uint32_t k = first[at]; k < first[at + 1]; ++k) {
                const uint32_t pair = incident[k], a = pairs[2 * size_t{pair}], b = pairs[2 * size_t{pair} + 1];
                const uint32_t other = a == at ? b : a;
                if (other == at) {
                    if (k + 1 == first[at + 1] || incident[k + 1] != pair) put(pair);  // with itself; it stands here twice
                } else if (visited[other]) {
                    put(pair);
                } else {
                    open.push_back(other);
                }
            }
        }
    }
    bounds.push_back(static_cast<int64_t>(order.size()));
    if (order.empty()) bounds.resize(1);
}

}  // namespace DEDUP_LEVEL
