// Which rows have a hash, among all that an index holds: immutable parts, which can be mapped from files, and a tail in
// memory.
//
// A part is two arrays: the upper halves of hashes in order, and beside each its row; equal ones by row. Hashes are
// spread evenly, so that where one must stand can be told from it, and a look waits for memory once or twice. Others may
// have the same upper half: whoever asks looks closer at what is found.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <numeric>
#include <stdexcept>
#include <utility>
#include <vector>

#include "row_set.h"

namespace DEDUP_LEVEL {

class RowTable {
public:
    struct Part {
        const uint32_t *keys, *rows;
        size_t count;
        std::shared_ptr<void> owner;  // of the arrays
    };

    RowTable() { clear_tail(); }
    RowTable(const RowTable&) = delete;
    RowTable& operator=(const RowTable&) = delete;

    size_t tail() const { return entries_.size(); }

    // The next row; rows ascend.
    void add(uint64_t hash, uint32_t row) {
        if (!entries_.empty() && row <= entries_.back().row) throw std::invalid_argument("rows must ascend");
        if (entries_.size() >= NONE) throw std::length_error("too many documents for the tail");
        if (entries_.size() == heads_.size()) grow();
        entries_.push_back({key_of(hash), row, NONE});
        link(static_cast<uint32_t>(entries_.size() - 1));
    }

    void remove(const uint32_t* rows, size_t n) {
        for (size_t i = 0; i < n; ++i) dead_.insert(rows[i]);
    }

    // The rows that have a hash, the last first, and no more than so many.
    std::vector<uint32_t> find(uint64_t hash, size_t most) const {
        const uint32_t key = key_of(hash);
        std::vector<uint32_t> found;
        const auto take = [&](uint32_t row) {
            if (!dead_.contains(row)) found.push_back(row);
            return found.size() < most;
        };
        if (most == 0) return found;
        for (uint32_t at = heads_[slot(key)]; at != NONE; at = entries_[at].next)
            if (entries_[at].key == key && !take(entries_[at].row)) return found;
        for (auto part = parts_.rbegin(); part != parts_.rend(); ++part)
            for (size_t at = end_of(*part, key); at > 0 && part->keys[at - 1] == key; --at)
                if (!take(part->rows[at - 1])) return found;
        return found;
    }

    // The tail as the arrays of a part.
    void freeze(std::vector<uint32_t>& keys, std::vector<uint32_t>& rows) const {
        std::vector<std::pair<uint32_t, uint32_t>> held;
        held.reserve(entries_.size());
        for (const Entry& e : entries_) held.emplace_back(e.key, e.row);
        std::sort(held.begin(), held.end());
        for (const auto& [key, row] : held) keys.push_back(key), rows.push_back(row);
    }

    // Looks into a part, too; parts come in the order of their rows.
    void attach(Part part) {
        if (!std::is_sorted(part.keys, part.keys + part.count)) throw std::invalid_argument("keys out of order");
        parts_.push_back(std::move(part));
    }

    void clear_tail() {
        heads_.assign(FEWEST, NONE);
        entries_ = std::vector<Entry>();
    }

    // Lets go of the parts from one on.
    void detach_from(size_t first) {
        if (first < parts_.size()) parts_.erase(parts_.begin() + static_cast<ptrdiff_t>(first), parts_.end());
    }

private:
    static constexpr uint32_t NONE = 0xFFFFFFFFu;
    static constexpr size_t FEWEST = 1024;

    struct Entry {
        uint32_t key, row, next;
    };

    std::vector<uint32_t> heads_;  // of chains, the latest entry first
    std::vector<Entry> entries_;
    std::vector<Part> parts_;
    RowSet dead_;

    static uint32_t key_of(uint64_t hash) { return static_cast<uint32_t>(hash >> 32); }
    size_t slot(uint32_t key) const { return key & (heads_.size() - 1); }

    void link(uint32_t at) {
        uint32_t& head = heads_[slot(entries_[at].key)];
        entries_[at].next = std::exchange(head, at);
    }

    void grow() {
        heads_.assign(2 * heads_.size(), NONE);
        for (size_t at = 0; at < entries_.size(); ++at) link(static_cast<uint32_t>(at));
    }

    // Behind the last entry of a key: from where it is expected, in ever longer steps. The bounds hold whatever became of
    // the arrays since they were checked: they may be mapped from a file.
    static size_t end_of(const Part& part, uint32_t key) {
        const auto guess = static_cast<size_t>((uint64_t{key} * part.count) >> 32);
        size_t low = guess, high = guess, step = 8;
        while (low > 0 && part.keys[low - 1] > key) low -= std::min(low, step), step *= 2;
        for (step = 8; high < part.count && part.keys[high] <= key; step *= 2) high += std::min(part.count - high, step);
        return static_cast<size_t>(std::upper_bound(part.keys + low, part.keys + high, key) - part.keys);
    }
};

}  // namespace DEDUP_LEVEL
