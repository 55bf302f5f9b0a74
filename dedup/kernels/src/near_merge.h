// Several segments of a near index as one, from their entries alone.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <stdexcept>
#include <tuple>
#include <vector>

#include "near_segment.h"
#include "row_set.h"

namespace DEDUP_LEVEL {

class NearMerge {
public:
    // Documents whose rows are dead are left out.
    NearMerge(const std::vector<NearSegment>& segments, const RowSet& dead, uint32_t band_cap, uint32_t sketch_cap)
        : segments_(segments) {
        number(dead);
        merge(BAND_TABLE, band_cap);
        merge(SKETCH_TABLE, sketch_cap);
    }

    NearArrays arrays;

private:
    static constexpr uint32_t DEAD = 0xFFFFFFFFu;
    static constexpr size_t AT_ONCE = size_t{1} << 14;  // entries, about: what the first cache can hold

    struct Posting {
        uint32_t place, entry;
    };

    const std::vector<NearSegment>& segments_;
    std::vector<std::vector<uint32_t>> numbers_;  // of each segment's documents
    std::vector<Posting> postings_;
    std::vector<uint32_t> starts_, sorted_;

    void number(const RowSet& dead) {
        struct Document {
            uint32_t shingles, row, segment, number;
        };
        std::vector<Document> documents;
        RowSet rows;
        for (size_t s = 0; s < segments_.size(); ++s) {
            numbers_.emplace_back(segments_[s].count, DEAD);
            for (size_t i = 0; i < segments_[s].count; ++i) {
                const uint32_t row = segments_[s].rows[i];
                if (!rows.insert(row)) throw std::invalid_argument("a row twice in the segments");
                if (!dead.contains(row))
                    documents.push_back({segments_[s].shingles[i], row, static_cast<uint32_t>(s), static_cast<uint32_t>(i)});
            }
        }
        std::sort(documents.begin(), documents.end(), [](const Document& a, const Document& b) {
            return std::tie(a.shingles, a.row) < std::tie(b.shingles, b.row);
        });
        arrays.rows.reserve(documents.size()), arrays.shingles.reserve(documents.size());
        for (const Document& d : documents) {
            numbers_[d.segment][d.number] = static_cast<uint32_t>(arrays.rows.size());
            arrays.rows.push_back(d.row);
            arrays.shingles.push_back(d.shingles);
        }
    }

    // A stretch of keys at a time, of all segments.
    void merge(size_t kind, uint32_t cap) {
        size_t total = 0;
        for (const NearSegment& s : segments_) total += s.tables[kind].count;
        const NearTable out{nullptr, nullptr, total, table_bits(arrays.rows.size(), total)};
        unsigned log_stretches = out.bits;
        for (const NearSegment& s : segments_) log_stretches = std::min(log_stretches, s.tables[kind].bits);
        while (log_stretches > 0 && total >> (log_stretches - 1) < AT_ONCE) --log_stretches;
        const unsigned fine = sorted_bits(out.bits, total);
        const size_t places = size_t{1} << (fine - log_stretches);  // of a stretch
        arrays.offsets[kind].reserve((size_t{1} << out.bits) + 1);
        arrays.offsets[kind].push_back(0);
        arrays.entries[kind].reserve(total);
        for (size_t stretch = 0; stretch < size_t{1} << log_stretches; ++stretch) {
            gather(kind, stretch, log_stretches, fine, out);
            scatter(places);
            for (size_t p = 0; p < places; ++p) {
                uint32_t* begin = sorted_.data() + starts_[p];
                const size_t n = starts_[p + 1] - starts_[p];
                sort_bucket(begin, n);
                append(begin, n, cap, out.bits, arrays.entries[kind]);
                if (((p + 1) & ((size_t{1} << (fine - out.bits)) - 1)) == 0)
                    arrays.offsets[kind].push_back(static_cast<uint32_t>(arrays.entries[kind].size()));
            }
        }
    }

    void gather(size_t kind, size_t stretch, unsigned log_stretches, unsigned fine, const NearTable& out) {
        postings_.clear();
        const auto first = static_cast<uint32_t>(stretch << (fine - log_stretches));
        for (size_t s = 0; s < segments_.size(); ++s) {
            const NearTable& in = segments_[s].tables[kind];
            const uint32_t *numbers = numbers_[s].data(), mask = in.mask();
            const unsigned log_buckets = in.bits - log_stretches;
            const size_t from = stretch << log_buckets, to = (stretch + 1) << log_buckets;
            size_t at = postings_.size();
            postings_.resize(at + in.offsets[to] - in.offsets[from]);
            Posting* posting = postings_.data();
            for (size_t b = from; b < to; ++b)
                for (size_t e = in.offsets[b]; e < in.offsets[b + 1]; ++e) {
                    const uint32_t entry = in.entries[e], document = numbers[entry & mask], key = in.key(b, entry);
                    const auto place = static_cast<uint32_t>(uint64_t{key} >> (32 - fine));
                    posting[at] = {place - first, out.entry(key, document)};
                    at += document != DEAD;
                }
            postings_.resize(at);
        }
    }

    void scatter(size_t places) {
        starts_.assign(places + 2, 0);
        sorted_.resize(postings_.size());
        for (const Posting& p : postings_) ++starts_[p.place + 2];
        for (size_t i = 2; i < starts_.size(); ++i) starts_[i] += starts_[i - 1];
        for (const Posting& p : postings_) sorted_[starts_[p.place + 1]++] = p.entry;
    }

    // Of each key so many more than the cap: the shortest, which stand first.
    static void append(const uint32_t* entries, size_t n, uint32_t cap, unsigned bits, std::vector<uint32_t>& out) {
        if (n <= cap) {
            out.insert(out.end(), entries, entries + n);
            return;
        }
        for (size_t i = 0, same = 0; i < n; ++i) {
            same = i > 0 && entries[i] >> bits == entries[i - 1] >> bits ? same + 1 : 0;
            if (same <= cap) out.push_back(entries[i]);
        }
    }
};

}  // namespace DEDUP_LEVEL
