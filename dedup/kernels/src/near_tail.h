// The documents of a near index that were added last, in memory that grows: a posting is a key and a link, and whose it
// is follows from where it stands, which makes 10 to 12 bytes with its share of the hash table. The head of a chain has
// a bit for each of its keys beside the place of the first, so that most keys that are not there are not looked for.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <numeric>
#include <stdexcept>
#include <unordered_map>
#include <vector>

#include "near_segment.h"
#include "simd.h"

namespace DEDUP_LEVEL {

// One table of the tail. A key of many documents has a list of its own instead of links, a heap of the shortest.
class TailTable {
public:
    static constexpr size_t MOST_POSTINGS = size_t{1} << 30;

    struct Walk {
        uint32_t place, at;
    };

    explicit TailTable(uint32_t cap) : cap_(cap), few_(std::min<uint32_t>(cap, 8)) { clear(); }

    size_t size() const { return size_; }
    size_t postings() const {
        size_t n = linked_;
        for (const auto& [key, hub] : hubs_) n += hub.documents.size();
        return n;
    }
    uint64_t capped() const { return capped_; }

    void clear() {
        log_heads_ = 10;
        heads_ = std::vector<uint32_t>(size_t{1} << log_heads_, 0);
        chunks_.clear();
        hubs_.clear();
        starts_ = std::vector<uint32_t>();
        strides_ = std::vector<uint32_t>();
        size_ = linked_ = 0, capped_ = 0;
    }

    // The next document; `shingles` are those of all documents up to this one.
    void add(const std::vector<uint32_t>& keys, const std::vector<uint32_t>& shingles) {
        while (2 * heads_.size() < size_ + keys.size()) grow();
        const auto document = static_cast<uint32_t>(starts_.size());
        starts_.push_back(static_cast<uint32_t>(size_));
        fetch(keys);
        for (uint32_t key : keys)
            if (may_have(key)) prefetch(&entry(first(key)));
        for (uint32_t key : keys) insert(key, document, shingles);
    }

    // Has the heads of the keys' chains in the cache when they are looked for.
    void fetch(const std::vector<uint32_t>& keys) const {
        if (size_ == 0) return;
        for (uint32_t key : keys) prefetch(&heads_[slot(key)]);
    }

    // Calls use(place of the key, document) for whoever has one of the keys. All are looked up side by side, so that
    // they wait for memory together.
    template <typename Use>
    void find(const std::vector<uint32_t>& keys, std::vector<Walk>& walks, const Use& use) const {
        if (size_ == 0) return;
        walks.clear();
        for (size_t k = 0; k < keys.size(); ++k) {
            if (!may_have(keys[k])) continue;
            walks.push_back({static_cast<uint32_t>(k), first(keys[k])});
            prefetch(&entry(walks.back().at));
        }
        while (!walks.empty()) {
            size_t left = 0;
            for (const Walk& walk : walks) {
                const Entry& e = entry(walk.at);
                if (e.key == keys[walk.place]) {
                    if (e.next & HUB) {
                        for (uint32_t document : hubs_.find(e.key)->second.documents) use(walk.place, document);
                        continue;  // it is the only entry of its key
                    }
                    use(walk.place, document_of(walk.at));
                }
                const uint32_t next = e.next & ~HUB;
                if (next == END) continue;
                prefetch(&entry(next));
                walks[left++] = {walk.place, next};
            }
            walks.resize(left);
        }
    }

    // Calls use(key, document) for every posting that counts.
    template <typename Use>
    void for_each(const Use& use) const {
        size_t document = 0;
        for (size_t at = 0; at < size_; ++at) {
            while (document + 1 < starts_.size() && starts_[document + 1] <= at) ++document;
            const Entry& e = entry(at);
            if (e.next != UNLINKED && !(e.next & HUB)) use(e.key, static_cast<uint32_t>(document));
        }
        for (const auto& [key, hub] : hubs_)
            for (uint32_t of : hub.documents) use(key, of);
    }

private:
    static constexpr uint32_t END = 0x7FFFFFFFu, UNLINKED = 0x7FFFFFFEu, HUB = 0x80000000u;
    static constexpr unsigned LOG_CHUNK = 16, LOG_STRIDE = 6;

    struct Entry {
        uint32_t key, next;  // marked if its key has a list
    };
    struct Hub {
        uint32_t last;
        std::vector<uint32_t> documents;
    };

    uint32_t cap_, few_;
    unsigned log_heads_ = 10;
    size_t size_ = 0, linked_ = 0;
    uint64_t capped_ = 0;
    std::vector<uint32_t> heads_;
    std::vector<std::unique_ptr<Entry[]>> chunks_;
    std::vector<uint32_t> starts_;   // where the postings of each document begin
    std::vector<uint32_t> strides_;  // the document of every 64th posting
    std::unordered_map<uint32_t, Hub> hubs_;

    size_t slot(uint32_t key) const { return key >> (32 - log_heads_); }
    // There are at most two postings for each head, so that this many bits hold the place of one.
    unsigned place_bits() const { return log_heads_ + 1; }
    uint32_t tag(uint32_t key) const {
        const auto low = static_cast<uint16_t>(key * 0x9E3779B1u >> 8);
        return 1u << (place_bits() + (low * (32 - place_bits()) >> 16));
    }
    bool may_have(uint32_t key) const { return (heads_[slot(key)] & tag(key)) != 0; }
    uint32_t first(uint32_t key) const { return heads_[slot(key)] & ((1u << place_bits()) - 1); }

    // Puts an entry before the others of its chain.
    void link(uint32_t at, uint32_t mark) {
        Entry& e = entry(at);
        uint32_t& head = heads_[slot(e.key)];
        e.next = mark | (head >> place_bits() ? first(e.key) : END);
        head = (head >> place_bits() << place_bits()) | tag(e.key) | at;
    }
    const Entry& entry(size_t at) const { return chunks_[at >> LOG_CHUNK][at & ((1u << LOG_CHUNK) - 1)]; }
    Entry& entry(size_t at) { return chunks_[at >> LOG_CHUNK][at & ((1u << LOG_CHUNK) - 1)]; }

    uint32_t document_of(uint32_t at) const {
        const size_t stride = at >> LOG_STRIDE;
        const size_t low = strides_[stride];
        const size_t high = stride + 1 < strides_.size() ? strides_[stride + 1] : starts_.size() - 1;
        const auto first = starts_.begin() + static_cast<ptrdiff_t>(low) + 1;
        const auto last = starts_.begin() + static_cast<ptrdiff_t>(high) + 1;
        return static_cast<uint32_t>(std::upper_bound(first, last, at) - starts_.begin() - 1);
    }

    void insert(uint32_t key, uint32_t document, const std::vector<uint32_t>& shingles) {
        uint32_t same = 0;
        for (uint32_t at = may_have(key) ? first(key) : END; at != END; at = entry(at).next & ~HUB) {
            if (entry(at).key != key) continue;
            if (entry(at).next & HUB) return push(hubs_.find(key)->second, document, shingles);
            if (same == 0 && document_of(at) == document) return;  // the latest stand first
            if (++same == few_) return push(make_hub(key, shingles), document, shingles);
        }
        if (size_ >> LOG_CHUNK == chunks_.size()) chunks_.push_back(std::make_unique<Entry[]>(size_t{1} << LOG_CHUNK));
        if ((size_ & ((1u << LOG_STRIDE) - 1)) == 0) strides_.push_back(document);
        entry(size_).key = key;
        link(static_cast<uint32_t>(size_++), 0);
        ++linked_;
    }

    // Whether one is shorter than the other, the earlier of equal ones.
    static bool is_before(uint32_t a, uint32_t b, const std::vector<uint32_t>& shingles) {
        return shingles[a] != shingles[b] ? shingles[a] < shingles[b] : a < b;
    }

    void push(Hub& hub, uint32_t document, const std::vector<uint32_t>& shingles) {
        if (hub.last == document) return;
        hub.last = document;
        std::vector<uint32_t>& heap = hub.documents;
        const auto before = [&](uint32_t a, uint32_t b) { return is_before(a, b, shingles); };
        if (heap.size() > cap_) {
            if (!before(document, heap.front())) return;
            std::pop_heap(heap.begin(), heap.end(), before);
            heap.back() = document;
        } else {
            heap.push_back(document);
            capped_ += heap.size() > cap_;
        }
        std::push_heap(heap.begin(), heap.end(), before);
    }

    // Takes the key's entries out of the chain but for the first, which is marked.
    Hub& make_hub(uint32_t key, const std::vector<uint32_t>& shingles) {
        Hub& hub = hubs_[key];
        uint32_t* link_here = nullptr;  // of the last entry that stays
        for (uint32_t at = first(key); at != END;) {
            Entry& e = entry(at);
            const uint32_t next = e.next & ~HUB;
            const bool is_of_key = e.key == key, stays = !is_of_key || hub.documents.empty();
            if (is_of_key) {
                hub.documents.push_back(document_of(at));
                --linked_;
            }
            if (stays) {
                if (is_of_key) e.next |= HUB;
                link_here = &e.next;
            } else {
                *link_here = (*link_here & HUB) | next;
                e.next = UNLINKED;
            }
            at = next;
        }
        hub.last = hub.documents.front();
        std::make_heap(hub.documents.begin(), hub.documents.end(),
                       [&](uint32_t a, uint32_t b) { return is_before(a, b, shingles); });
        return hub;
    }

    void grow() {
        ++log_heads_;
        heads_.assign(size_t{1} << log_heads_, 0);
        constexpr size_t AHEAD = 16;
        for (size_t at = 0; at < size_; ++at) {
            if (at + AHEAD < size_) prefetch(&heads_[slot(entry(at + AHEAD).key)]);
            if (entry(at).next != UNLINKED) link(static_cast<uint32_t>(at), entry(at).next & HUB);
        }
    }
};

class NearTail {
public:
    NearTail(uint32_t band_cap, uint32_t sketch_cap) : tables_{TailTable(band_cap), TailTable(sketch_cap)} {}

    size_t size() const { return rows_.size(); }
    const std::vector<uint32_t>& rows() const { return rows_; }
    const std::vector<uint32_t>& shingles() const { return shingles_; }
    const TailTable& table(size_t kind) const { return tables_[kind]; }
    uint64_t capped() const { return tables_[0].capped() + tables_[1].capped(); }

    void add(uint32_t row, uint32_t shingles, const std::array<std::vector<uint32_t>, NEAR_TABLES>& keys) {
        rows_.push_back(row);
        shingles_.push_back(shingles);
        for (size_t kind = 0; kind < NEAR_TABLES; ++kind) tables_[kind].add(keys[kind], shingles_);
    }

    void clear() {
        rows_ = std::vector<uint32_t>();
        shingles_ = std::vector<uint32_t>();
        for (TailTable& table : tables_) table.clear();
    }

    // The same as a segment.
    NearArrays freeze() const {
        std::vector<uint32_t> order(size()), number(size());
        std::iota(order.begin(), order.end(), 0u);
        std::stable_sort(order.begin(), order.end(), [&](uint32_t a, uint32_t b) { return shingles_[a] < shingles_[b]; });
        NearArrays arrays;
        arrays.rows.reserve(size()), arrays.shingles.reserve(size());
        for (uint32_t document : order) {
            number[document] = static_cast<uint32_t>(arrays.rows.size());
            arrays.rows.push_back(rows_[document]);
            arrays.shingles.push_back(shingles_[document]);
        }
        for (size_t kind = 0; kind < NEAR_TABLES; ++kind)
            build_table(
                size(), tables_[kind].postings(),
                [&](const auto& use) {
                    tables_[kind].for_each([&](uint32_t key, uint32_t document) { use(key, number[document]); });
                },
                arrays.offsets[kind], arrays.entries[kind]);
        return arrays;
    }

private:
    std::vector<uint32_t> rows_, shingles_;
    std::array<TailTable, NEAR_TABLES> tables_;
};

}  // namespace DEDUP_LEVEL
