// An index that grows: which of the documents added so far share a band key with a new one. One chain of entries for
// each key, in arrays without pointers, so that a document costs some twenty bytes a band and no allocation of its own.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <vector>

namespace DEDUP_LEVEL {

class BandIndex {
public:
    // At most `cap` documents are kept for one key.
    BandIndex(uint32_t bands, uint32_t cap) : bands_(bands), cap_(cap), heads_(1024, NONE) {}

    uint32_t bands() const { return bands_; }
    uint64_t capped() const { return capped_; }

    // Pairs (place in the block, row) of documents that share a key with one added before, sorted; and pairs of places
    // in the block, the later first, with `block_row` added to the earlier, as if these had been added from that row on
    // (but fewer are kept for one key).
    void query(const uint32_t* keys, size_t count, uint32_t block_row, std::vector<uint32_t>& pairs) const {
        BandIndex block(bands_, std::min(cap_, BLOCK_CAP));
        std::vector<uint32_t> rows;
        for (size_t i = 0; i < count; ++i) {
            rows.clear();
            for (uint32_t band = 0; band < bands_; ++band) {
                const uint32_t key = key_of(keys[i * bands_ + band], band);
                append_rows(key, rows);
                block.append_rows(key, rows);
            }
            block.add(keys + i * bands_, block_row + static_cast<uint32_t>(i));
            std::sort(rows.begin(), rows.end());
            rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
            for (uint32_t row : rows) {
                pairs.push_back(static_cast<uint32_t>(i));
                pairs.push_back(row);
            }
        }
    }

    void add(const uint32_t* keys, uint32_t row) {
        if (entries_.size() + bands_ >= NONE) throw std::length_error("too many documents for one index");
        for (uint32_t band = 0; band < bands_; ++band) {
            if (entries_.size() == heads_.size()) grow();
            const uint32_t key = key_of(keys[band], band);
            uint32_t& head = heads_[slot(key)];
            uint32_t same = 0;
            for (uint32_t e = head; e != NONE && same < cap_; e = entries_[e].next) same += entries_[e].key == key;
            if (same == cap_) {
                ++capped_;
                continue;
            }
            entries_.push_back({key, row, head});
            head = static_cast<uint32_t>(entries_.size() - 1);
        }
    }

private:
    static constexpr uint32_t NONE = 0xFFFFFFFFu;
    static constexpr uint32_t BLOCK_CAP = 32;  // documents of a block for one key: they may all resemble each other

    struct Entry {
        uint32_t key, row, next;
    };

    uint32_t bands_, cap_;
    uint64_t capped_ = 0;
    std::vector<uint32_t> heads_;
    std::vector<Entry> entries_;

    // The same key of another band is another key; that two of them meet is rare, and costs a verification.
    static uint32_t key_of(uint32_t key, uint32_t band) { return (key ^ (band * 0x9E3779B9u)) * 0x85EBCA6Bu; }
    size_t slot(uint32_t key) const { return (key * 0x9E3779B97F4A7C15ull >> 32) & (heads_.size() - 1); }

    void append_rows(uint32_t key, std::vector<uint32_t>& rows) const {
        for (uint32_t e = heads_[slot(key)]; e != NONE; e = entries_[e].next)
            if (entries_[e].key == key) rows.push_back(entries_[e].row);
    }

    void grow() {
        heads_.assign(2 * heads_.size(), NONE);
        for (uint32_t e = 0; e < entries_.size(); ++e) {
            uint32_t& head = heads_[slot(entries_[e].key)];
            entries_[e].next = head;
            head = e;
        }
    }
};

}  // namespace DEDUP_LEVEL
