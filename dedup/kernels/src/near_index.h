// The candidates of a document among all that an index holds, by the rules of candidates.h: immutable segments, which
// can be mapped from files, and a tail in memory.
//
// Of a key that more documents share than its cap, the shortest counts, and every part of the index keeps one more than
// the cap of them, the shortest. What is proposed therefore does not depend on how the documents are divided into parts,
// unless some of those were removed.
//
// Several threads may propose at once.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <stdexcept>
#include <utility>
#include <vector>

#include "candidates.h"
#include "near_search.h"
#include "near_segment.h"
#include "near_tail.h"
#include "row_set.h"

namespace DEDUP_LEVEL {

class NearIndex {
public:
    struct Held {
        NearSegment arrays;
        uint32_t last_row;
        uint64_t capped;
        std::shared_ptr<void> owner;  // of the arrays
    };

    explicit NearIndex(const CandidateRules& rules) : rules_(rules), tail_(rules.band_cap, rules.sketch_cap) {}

    uint32_t bands() const { return rules_.bands; }

    size_t tail() const {
        const std::shared_lock reading(guard_);
        return tail_.size();
    }

    size_t documents() const {
        const std::shared_lock reading(guard_);
        return count();
    }

    size_t segments() const {
        const std::shared_lock reading(guard_);
        return segments_.size();
    }

    // Keys of which a part does not keep all documents, in each of the parts.
    uint64_t capped() const {
        const std::shared_lock reading(guard_);
        uint64_t sum = tail_.capped();
        for (const Held& held : segments_) sum += held.capped;
        return sum;
    }

    // Pairs (place, row), sorted.
    std::vector<uint32_t> propose(const NearDocuments& d) const {
        const std::shared_lock reading(guard_);
        NearSearch& search = NearSearch::of_thread();
        std::vector<uint32_t> pairs;
        for (size_t i = 0; i < d.count; ++i) {
            search.read(d, i, rules_.bands);
            propose_read(search, d, i, pairs);
        }
        return pairs;
    }

    // Adds documents; the pairs are those proposed for each of them just before, if that is wanted.
    std::vector<uint32_t> add(const uint32_t* rows, const NearDocuments& d, bool propose_too) {
        const std::unique_lock adding(guard_);
        check_new(rows, d);
        NearSearch& search = NearSearch::of_thread();
        std::vector<uint32_t> pairs;
        for (size_t i = 0; i < d.count; ++i) {
            search.read(d, i, rules_.bands);
            if (propose_too) propose_read(search, d, i, pairs);
            tail_.add(rows[i], d.shingles[i], search.keys);
        }
        return pairs;
    }

    // Adds the only document, unless somebody asks for candidates and it has one; whether it was added.
    bool arrive(uint32_t row, const NearDocuments& d, bool ask) {
        const std::unique_lock arriving(guard_);
        check_new(&row, d);
        NearSearch& search = NearSearch::of_thread();
        search.read(d, 0, rules_.bands);
        if (ask && !search.propose(segments_, tail_, dead_, rules_, d.shingles[0]).empty()) return false;
        tail_.add(row, d.shingles[0], search.keys);
        return true;
    }

    void remove(const uint32_t* rows, size_t n) {
        const std::unique_lock removing(guard_);
        for (size_t i = 0; i < n; ++i) dead_.insert(rows[i]);
    }

    NearArrays freeze() const {
        const std::shared_lock reading(guard_);
        return tail_.freeze();
    }

    void attach(const NearSegment& arrays, std::shared_ptr<void> owner) {
        Held held{arrays, 0, 0, std::move(owner)};
        check_documents(arrays);
        for (size_t kind = 0; kind < NEAR_TABLES; ++kind)
            check_table(arrays.tables[kind], arrays.count, kind == BAND_TABLE ? rules_.band_cap : rules_.sketch_cap,
                        held.capped);
        if (arrays.count) held.last_row = *std::max_element(arrays.rows, arrays.rows + arrays.count);
        const std::unique_lock attaching(guard_);
        if (count() + arrays.count > 0xFFFFFFFFu) throw std::length_error("too many documents for one index");
        RowSet rows;
        for (const Held& other : segments_)
            for (size_t i = 0; i < other.arrays.count; ++i) rows.insert(other.arrays.rows[i]);
        for (size_t i = 0; i < arrays.count; ++i)
            if (!rows.insert(arrays.rows[i])) throw std::invalid_argument("a row twice in the segments");
        segments_.push_back(std::move(held));
    }

    void clear_tail() {
        const std::unique_lock clearing(guard_);
        tail_.clear();
    }

    // Gives the segments from one on back, to let go of their arrays.
    std::vector<Held> detach_from(size_t first) {
        const std::unique_lock detaching(guard_);
        std::vector<Held> held;
        for (size_t i = first; i < segments_.size(); ++i) held.push_back(std::move(segments_[i]));
        if (first < segments_.size()) segments_.resize(first);
        return held;
    }

private:
    CandidateRules rules_;
    mutable std::shared_mutex guard_;
    NearTail tail_;
    std::vector<Held> segments_;
    RowSet dead_;

    size_t count() const {
        size_t sum = tail_.size();
        for (const Held& held : segments_) sum += held.arrays.count;
        return sum;
    }

    void propose_read(NearSearch& search, const NearDocuments& d, size_t i, std::vector<uint32_t>& pairs) const {
        for (uint32_t row : search.propose(segments_, tail_, dead_, rules_, d.shingles[i])) {
            pairs.push_back(static_cast<uint32_t>(i));
            pairs.push_back(row);
        }
    }

    void check_new(const uint32_t* rows, const NearDocuments& d) const {
        if (d.count == 0) return;
        bool ascends = tail_.size() == 0 || rows[0] > tail_.rows().back();
        for (const Held& held : segments_) ascends &= held.arrays.count == 0 || rows[0] > held.last_row;
        for (size_t i = 1; i < d.count; ++i) ascends &= rows[i] > rows[i - 1];
        if (!ascends) throw std::invalid_argument("rows must ascend, above all that are there");
        const auto hashes = static_cast<size_t>(d.offsets[d.count] - d.offsets[0]);
        if (count() + d.count > 0xFFFFFFFFu ||
            tail_.table(SKETCH_TABLE).size() + hashes > TailTable::MOST_POSTINGS ||
            tail_.table(BAND_TABLE).size() + d.count * rules_.bands > TailTable::MOST_POSTINGS)
            throw std::length_error("too many documents for the tail");
    }
};

}  // namespace DEDUP_LEVEL
