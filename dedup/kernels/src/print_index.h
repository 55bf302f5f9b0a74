// Search among the fingerprints of an index that grows, by the rules of term_index.h: immutable segments, which can be
// mapped from files, and a tail in memory. The documents of a term are counted in all parts together, so that what is
// found does not depend on how the documents are divided into parts, unless some of those were removed.
//
// Several threads may search at once.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <stdexcept>
#include <utility>
#include <vector>

#include "print_segment.h"
#include "row_set.h"
#include "terms.h"

namespace DEDUP_LEVEL {

struct PrintHit {
    float score;
    uint32_t row;
    uint8_t group;
};

// A list of one part of the index, and how many documents have its term there.
struct PrintList {
    const Posting *begin, *end;
    uint64_t count;
};

// Segments with what is made of them when they are attached.
class HeldPrints {
public:
    PrintSegment arrays;
    std::shared_ptr<void> owner;  // of the arrays

    HeldPrints(const PrintSegment& segment, std::shared_ptr<void> owned) : arrays(segment), owner(std::move(owned)) {
        while (arrays.terms_count >> bits_ > FEW) ++bits_;
        firsts_.assign((size_t{1} << bits_) + 1, 0);
        for (size_t i = 0; i < arrays.terms_count; ++i) ++firsts_[bucket(arrays.terms[i]) + 1];
        for (size_t b = 1; b < firsts_.size(); ++b) firsts_[b] += firsts_[b - 1];
    }

    PrintList find(uint32_t term) const {
        const size_t b = bucket(term);
        const uint32_t *begin = arrays.terms + firsts_[b], *end = arrays.terms + firsts_[b + 1];
        const uint32_t* found = std::lower_bound(begin, end, term);
        if (found == end || *found != term) return {nullptr, nullptr, 0};
        const auto i = static_cast<size_t>(found - arrays.terms);
        return {arrays.postings + arrays.starts[i], arrays.postings + arrays.starts[i + 1], arrays.counts[i]};
    }

private:
    static constexpr size_t FEW = 8;  // terms of a bucket, on average: terms are hashes
    unsigned bits_ = 0;
    std::vector<uint32_t> firsts_;

    size_t bucket(uint32_t term) const { return static_cast<size_t>(uint64_t{term} >> (32 - bits_)); }
};

// The documents that were added last.
class PrintTail {
public:
    explicit PrintTail(uint32_t cap) : cap_(cap) {}

    size_t size() const { return rows_.size(); }
    const std::vector<uint32_t>& rows() const { return rows_; }
    uint8_t group(size_t i) const { return groups_[i]; }
    int32_t day(size_t i) const { return days_[i]; }

    void add(uint32_t row, uint8_t group, int32_t day, const uint32_t* terms, const float* weights, size_t count) {
        const auto document = static_cast<uint32_t>(rows_.size());
        rows_.push_back(row);
        groups_.push_back(group);
        days_.push_back(day);
        for (size_t i = 0; i < count; ++i) {
            List& list = of(terms[i]);
            uint32_t bits;
            std::memcpy(&bits, weights + i, sizeof bits);
            if (++list.count <= cap_) list.postings.push_back({document, bits});
            else list.postings = {};
        }
    }

    PrintList find(uint32_t term) const {
        const uint32_t* place = places_.find(key(term));
        if (!place) return {nullptr, nullptr, 0};
        const List& list = lists_[*place];
        return {list.postings.data(), list.postings.data() + list.postings.size(), list.count};
    }

    void clear() { *this = PrintTail(cap_); }

    // The same as a segment.
    PrintArrays freeze() const {
        PrintArrays out;
        for (size_t i = 0; i < size(); ++i) out.add_document(rows_[i], groups_[i], static_cast<uint32_t>(days_[i]));
        std::vector<uint32_t> order(lists_.size());
        for (size_t i = 0; i < order.size(); ++i) order[i] = static_cast<uint32_t>(i);
        std::sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) { return lists_[a].term < lists_[b].term; });
        for (uint32_t i : order) {
            for (const Posting& p : lists_[i].postings) out.add_posting(p.document, p.bits);
            out.end_term(lists_[i].term, lists_[i].count);
        }
        return out;
    }

private:
    struct List {
        uint32_t term;
        uint64_t count;
        std::vector<Posting> postings;
    };
    uint32_t cap_;
    std::vector<uint32_t> rows_;
    std::vector<uint8_t> groups_;
    std::vector<int32_t> days_;
    KeyedTable<uint32_t> places_;  // of a term, the number of its list
    std::vector<List> lists_;

    static uint64_t key(uint32_t term) { return uint64_t{term} << 1 | 1; }

    List& of(uint32_t term) {
        if (const uint32_t* place = places_.find(key(term))) return lists_[*place];
        places_.put(key(term), static_cast<uint32_t>(lists_.size()));
        lists_.push_back({term, 0, {}});
        return lists_.back();
    }
};

class PrintIndex {
public:
    static constexpr int32_t NO_DAY = std::numeric_limits<int32_t>::min();

    // At most `cap` documents for one term; a query takes its `most_terms` weightiest ones.
    PrintIndex(uint32_t cap, uint32_t most_terms) : cap_(cap), most_terms_(most_terms), tail_(cap) {}

    size_t tail() const {
        const std::shared_lock reading(guard_);
        return tail_.size();
    }

    size_t documents() const {
        const std::shared_lock reading(guard_);
        size_t sum = tail_.size();
        for (const HeldPrints& held : segments_) sum += held.arrays.count;
        return sum;
    }

    size_t segments() const {
        const std::shared_lock reading(guard_);
        return segments_.size();
    }

    void add(const uint32_t* rows, const uint8_t* groups, const int32_t* days, size_t n, const uint32_t* terms,
             const float* weights, const int64_t* offsets) {
        const std::unique_lock adding(guard_);
        for (size_t i = 0; i < n; ++i)
            tail_.add(rows[i], groups[i], days[i], terms + offsets[i], weights + offsets[i],
                      static_cast<size_t>(offsets[i + 1] - offsets[i]));
    }

    void remove(const uint32_t* rows, size_t n) {
        const std::unique_lock removing(guard_);
        for (size_t i = 0; i < n; ++i) dead_.insert(rows[i]);
    }

    PrintArrays freeze() const {
        const std::shared_lock reading(guard_);
        return tail_.freeze();
    }

    void attach(const PrintSegment& arrays, std::shared_ptr<void> owner) {
        check_prints(arrays);
        HeldPrints held(arrays, std::move(owner));
        const std::unique_lock attaching(guard_);
        RowSet rows;
        for (const HeldPrints& other : segments_)
            for (size_t i = 0; i < other.arrays.count; ++i) rows.insert(other.arrays.rows[i]);
        for (size_t i = 0; i < arrays.count; ++i)
            if (!rows.insert(arrays.rows[i])) throw std::invalid_argument("a row twice in the segments");
        segments_.push_back(std::move(held));
    }

    void clear_tail() {
        const std::unique_lock clearing(guard_);
        tail_.clear();
    }

    // Gives the segments back, to let go of their arrays.
    std::vector<HeldPrints> detach_all() {
        const std::unique_lock detaching(guard_);
        return std::exchange(segments_, std::vector<HeldPrints>());
    }

    // The best `most` documents of each other group, of those that score `least`, group by group, the best first, and of
    // equally good ones the first row; only those of a day within `window` days, unless either has none.
    void search(const uint32_t* terms, const float* weights, size_t count, uint8_t group, int32_t day, int32_t window,
                uint32_t most, float least, std::vector<PrintHit>& hits) const {
        const std::shared_lock reading(guard_);
        Scratch& scratch = Scratch::of_thread();
        choose(scratch, terms, weights, count);
        const Asked asked{group, day, window, least};
        for (size_t part = 0; part < segments_.size(); ++part) {
            const PrintSegment& s = segments_[part].arrays;
            collect(scratch, part, s.count, asked, [&](size_t i) {
                return Document{s.rows[i], static_cast<uint8_t>(s.groups[i]), static_cast<int32_t>(s.days[i])};
            });
        }
        collect(scratch, segments_.size(), tail_.size(), asked,
                [&](size_t i) { return Document{tail_.rows()[i], tail_.group(i), tail_.day(i)}; });
        for (std::vector<PrintHit>& found : scratch.found) {
            const auto end = found.begin() + static_cast<ptrdiff_t>(std::min<size_t>(most, found.size()));
            std::partial_sort(found.begin(), end, found.end(), [](const PrintHit& a, const PrintHit& b) {
                return a.score != b.score ? a.score > b.score : a.row < b.row;
            });
            hits.insert(hits.end(), found.begin(), end);
            found.clear();
        }
    }

private:
    static constexpr size_t BLOCK = 64;  // documents, of which it is noted together whether any has a score

    struct Document {
        uint32_t row;
        uint8_t group;
        int32_t day;
    };
    struct Asked {
        uint8_t group;
        int32_t day, window;
        float least;
    };
    struct Chosen {
        float weight;
        uint32_t term;
        size_t lists;  // the first of its own
    };
    struct Scratch {
        std::vector<float> scores;
        std::vector<uint8_t> touched;  // blocks
        std::vector<Chosen> chosen;
        std::vector<PrintList> lists;  // one of each part, for each term
        std::array<std::vector<PrintHit>, 256> found;  // by group

        static Scratch& of_thread() {
            thread_local Scratch scratch;
            return scratch;
        }
    };

    uint32_t cap_, most_terms_;
    mutable std::shared_mutex guard_;
    PrintTail tail_;
    std::vector<HeldPrints> segments_;
    RowSet dead_;

    void choose(Scratch& scratch, const uint32_t* terms, const float* weights, size_t count) const {
        scratch.chosen.clear();
        scratch.lists.clear();
        for (size_t i = 0; i < count; ++i) {
            const size_t first = scratch.lists.size();
            uint64_t documents = 0;
            for (const HeldPrints& held : segments_) {
                scratch.lists.push_back(held.find(terms[i]));
                documents += scratch.lists.back().count;
            }
            scratch.lists.push_back(tail_.find(terms[i]));
            documents += scratch.lists.back().count;
            if (documents > 0 && documents <= cap_) scratch.chosen.push_back({weights[i], terms[i], first});
            else scratch.lists.resize(first);
        }
        const size_t most = std::min<size_t>(most_terms_, scratch.chosen.size());
        std::partial_sort(scratch.chosen.begin(), scratch.chosen.begin() + static_cast<ptrdiff_t>(most),
                          scratch.chosen.end(), [](const Chosen& a, const Chosen& b) {
                              return a.weight != b.weight ? a.weight > b.weight : a.term < b.term;
                          });
        scratch.chosen.resize(most);
    }

    // Scores the documents of one part, and takes those that score enough.
    template <typename Of>
    void collect(Scratch& scratch, size_t part, size_t count, const Asked& asked, const Of& of) const {
        const size_t blocks = (count + BLOCK - 1) / BLOCK;
        if (scratch.touched.size() < blocks) {
            scratch.touched.resize(blocks);
            scratch.scores.resize(blocks * BLOCK);
        }
        for (const Chosen& chosen : scratch.chosen) {
            const PrintList& list = scratch.lists[chosen.lists + part];
            for (const Posting* p = list.begin; p < list.end; ++p) {
                scratch.scores[p->document] += chosen.weight * p->weight();
                scratch.touched[p->document / BLOCK] = 1;
            }
        }
        for (size_t block = 0; block < blocks; ++block) {
            if (!scratch.touched[block]) continue;
            scratch.touched[block] = 0;
            float* scores = scratch.scores.data() + block * BLOCK;
            uint32_t enough = 0;  // is mostly none, and counted several at once
            for (size_t i = 0; i < BLOCK; ++i) enough += scores[i] >= asked.least;
            for (size_t i = 0; i < BLOCK && enough > 0; ++i) {
                if (!(scores[i] >= asked.least && scores[i] > 0)) continue;
                const Document d = of(block * BLOCK + i);
                if (d.group != asked.group && is_near(d.day, asked.day, asked.window) && !dead_.contains(d.row))
                    scratch.found[d.group].push_back({scores[i], d.row, d.group});
            }
            std::fill(scores, scores + BLOCK, 0.0f);
        }
    }

    static bool is_near(int32_t a, int32_t b, int32_t window) {
        return window < 0 || a == NO_DAY || b == NO_DAY || std::llabs(int64_t{a} - b) <= window;
    }
};

}  // namespace DEDUP_LEVEL
