// Candidate pairs from shared keys: an inverted index over sketch hashes and band keys, built by one radix sort per
// partition, then counted document by document (ScanCount, Li, Lu and Lu 2008,
// https://doi.org/10.1109/ICDE.2008.4497434), so that no list of all pairs ever exists.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <memory>
#include <stdexcept>
#include <system_error>
#include <thread>
#include <vector>

#include "simd.h"

namespace DEDUP_LEVEL {

struct CandidateRules {
    uint32_t bands, sketch_floor;
    int log_scale;
    uint32_t sketch_cap, band_cap;  // documents that share one key, beyond which only a star of them counts
    // A pair is proposed if it shares a band key, or if its estimated number of shared shingles reaches min_shared,
    // or per_mille_large of the larger document, or per_mille_small of the smaller one, or half of min_shared and
    // per_mille_light of the larger one.
    uint32_t min_shared, per_mille_large, per_mille_small, per_mille_light;
};

// Documents come in the order they were read; `ranks` says where each stands in the order that counts, or NO_RANK for
// one to be passed over. Pairs, and the heads of stars, go by rank alone, so that no result depends on the order read.
struct Documents {
    static constexpr uint32_t NO_RANK = 0xFFFFFFFFu;
    size_t count, ranked;
    const uint32_t *ranks, *shingles, *sketch, *band_keys;  // shingles: by rank
    const int64_t* sketch_offsets;
};

inline int log_scale_of(uint64_t shingles, uint32_t floor, int largest) {
    int log_scale = 0;
    while (log_scale < largest && shingles >> log_scale > floor) ++log_scale;
    return log_scale;
}

constexpr uint32_t STRONG = 1u << 24;  // what a shared band key counts: more than any number of sketch hashes

// Whether two documents of so many shingles are to be looked at, for the number of sketch hashes they share.
inline bool proposes(const CandidateRules& r, uint32_t count, uint64_t a, uint64_t b) {
    if (count >= STRONG) return true;
    const uint64_t large = std::max(a, b), small = std::min(a, b);
    const uint64_t shared = uint64_t{count} << log_scale_of(large, r.sketch_floor, r.log_scale);
    return shared >= r.min_shared || shared * 1000 >= large * r.per_mille_large ||
           shared * 1000 >= small * r.per_mille_small ||
           (2 * shared >= r.min_shared && shared * 1000 >= large * r.per_mille_light);
}

// Sorts by the upper 32 bits; stable.
inline void radix_sort(std::vector<uint64_t>& entries, std::vector<uint64_t>& scratch) {
    scratch.resize(entries.size());
    for (int shift = 32; shift < 64; shift += 11) {
        std::array<size_t, 2048> at{};
        for (uint64_t e : entries) ++at[e >> shift & 2047];
        size_t sum = 0;
        for (size_t& a : at) {
            const size_t n = a;
            a = sum;
            sum += n;
        }
        for (uint64_t e : entries) scratch[at[e >> shift & 2047]++] = e;
        entries.swap(scratch);
    }
}

// Groups of documents that share a key: their members one after the other, the last one of each group marked.
struct Groups {
    static constexpr uint32_t LAST = 0x80000000u;
    std::vector<uint32_t> members;
    uint64_t capped = 0;

    // Takes the groups of two and more out of entries (key << 32 | rank) that are sorted by key.
    void add(const std::vector<uint64_t>& sorted, uint32_t cap, const uint32_t* sizes) {
        for (size_t from = 0, to; from < sorted.size(); from = to) {
            const size_t before = members.size();
            for (to = from; to < sorted.size() && sorted[to] >> 32 == sorted[from] >> 32; ++to) {
                const auto rank = static_cast<uint32_t>(sorted[to]);
                if (members.size() == before || members.back() != rank) members.push_back(rank);
            }
            if (members.size() - before > 1)
                std::sort(members.begin() + static_cast<ptrdiff_t>(before), members.end());
            const size_t size = members.size() - before;
            if (size > cap) {
                ++capped;
                make_star(before, sizes);
            } else if (size > 1) {
                members.back() |= LAST;
            } else {
                members.pop_back();
            }
        }
    }

private:
    // Every member with the shortest one: linear, and an article that many pages contain still meets all of them.
    void make_star(size_t before, const uint32_t* sizes) {
        const std::vector<uint32_t> all(members.begin() + static_cast<ptrdiff_t>(before), members.end());
        const uint32_t hub = *std::min_element(all.begin(), all.end(), [&](uint32_t x, uint32_t y) {
            return sizes[x] != sizes[y] ? sizes[x] < sizes[y] : x < y;
        });
        members.resize(before);
        for (uint32_t other : all) {
            if (other == hub) continue;
            members.push_back(std::min(hub, other));
            members.push_back(std::max(hub, other) | LAST);
        }
    }
};

class CandidateIndex {
public:
    CandidateIndex(const Documents& d, const CandidateRules& r, unsigned threads) : d_(d), r_(r), threads_(threads) {
        const auto entries = static_cast<size_t>(d.sketch_offsets[d.count]);
        while ((1u << log_parts_) < threads || (log_parts_ < LOG_MOST_PARTS && entries >> log_parts_ > MOST_ENTRIES))
            ++log_parts_;
        const size_t parts = size_t{1} << log_parts_, jobs = parts + r.bands;
        std::vector<Groups> found(jobs);
        count_parts();
        in_parallel(jobs, [&](size_t job) { group(job, found[job]); });
        size_t total = 0;
        for (size_t job = 0; job < jobs; ++job) {
            total += found[job].members.size();
            if (job < parts) first_band_member_ = total;
            capped += found[job].capped;
        }
        if (total > 0xFFFFFFFFu) throw std::length_error("too many documents share too many shingles for one index");
        members_.reserve(total);
        for (Groups& g : found) {
            members_.insert(members_.end(), g.members.begin(), g.members.end());
            std::vector<uint32_t>().swap(g.members);
        }
        place();
    }

    uint64_t capped = 0;

    // All candidate pairs (i < j), sorted.
    std::vector<uint32_t> pairs() const {
        const size_t slices = threads_ == 1 ? 1 : size_t{threads_} * 8;
        std::vector<std::vector<uint32_t>> found(slices);
        in_parallel(slices, [&](size_t s) {
            scan(s * d_.ranked / slices, (s + 1) * d_.ranked / slices, found[s]);
        });
        std::vector<uint32_t> all = std::move(found[0]);
        for (size_t s = 1; s < slices; ++s) all.insert(all.end(), found[s].begin(), found[s].end());
        return all;
    }

private:
    static constexpr size_t MOST_ENTRIES = size_t{1} << 18;  // of sketches to group at a time
    static constexpr unsigned LOG_MOST_PARTS = 4;  // each looks at all entries: more would cost more than they save

    Documents d_;
    CandidateRules r_;
    unsigned threads_;
    unsigned log_parts_ = 0;
    size_t first_band_member_ = 0;
    std::vector<size_t> part_sizes_;
    std::vector<uint32_t> members_, places_;
    std::vector<size_t> first_place_;

    template <typename Job>
    void in_parallel(size_t jobs, const Job& job) const {
        const size_t workers = std::min<size_t>(threads_, jobs);
        std::vector<std::exception_ptr> failed(workers);
        const auto work = [&](size_t worker) noexcept {
            try {
                for (size_t j = worker; j < jobs; j += workers) job(j);
            } catch (...) {
                failed[worker] = std::current_exception();
            }
        };
        std::vector<std::thread> others;
        others.reserve(workers);
        size_t started = 1;
        try {
            for (; started < workers; ++started) others.emplace_back(work, started);
        } catch (const std::system_error&) {  // no more threads to be had: the caller's does their work
        }
        work(0);
        for (size_t w = started; w < workers; ++w) work(w);
        for (std::thread& other : others) other.join();
        for (const std::exception_ptr& error : failed)
            if (error) std::rethrow_exception(error);
    }

    void group(size_t job, Groups& groups) const {
        std::vector<uint64_t> entries, scratch;
        if (job < part_sizes_.size()) {
            collect_repeated(static_cast<uint32_t>(job), entries);
        } else {
            const size_t band = job - part_sizes_.size();
            entries.reserve(d_.ranked);
            for (size_t i = 0; i < d_.count; ++i)
                if (d_.ranks[i] != Documents::NO_RANK)
                    entries.push_back(uint64_t{d_.band_keys[i * r_.bands + band]} << 32 | d_.ranks[i]);
        }
        radix_sort(entries, scratch);
        groups.add(entries, job < part_sizes_.size() ? r_.sketch_cap : r_.band_cap, d_.shingles);
    }

    // A part has the hashes that begin with its bits.
    uint32_t part_of(uint32_t hash) const { return static_cast<uint32_t>(uint64_t{hash} << log_parts_ >> 32); }

    void count_parts() {
        part_sizes_.assign(size_t{1} << log_parts_, 0);
        for_each_sketch([&](const uint32_t* hash, const uint32_t* end, uint32_t) {
            for (; hash < end; ++hash) ++part_sizes_[part_of(*hash)];
        });
    }

    template <typename Use>
    void for_each_sketch(const Use& use) const {
        for (size_t i = 0; i < d_.count; ++i)
            if (d_.ranks[i] != Documents::NO_RANK)
                use(d_.sketch + d_.sketch_offsets[i], d_.sketch + d_.sketch_offsets[i + 1], d_.ranks[i]);
    }

    static constexpr size_t APPEND_ROOM = 16;  // entries that may be written behind the last one

    // Appends the hashes of one document that belong to a part.
    uint64_t* append_part(const uint32_t* hash, const uint32_t* end, uint32_t rank, uint32_t part, uint64_t* to) const {
#if defined(DEDUP_COMPRESS)
        const __m512i wanted = _mm512_set1_epi32(static_cast<int>(part)), low = _mm512_set1_epi64(rank);
        const __m128i shift = _mm_cvtsi32_si128(static_cast<int>(32 - log_parts_));
        for (; hash < end; hash += 16) {
            const __mmask16 there = end - hash >= 16 ? 0xFFFF : static_cast<__mmask16>((1u << (end - hash)) - 1);
            const __m512i hashes = _mm512_maskz_loadu_epi32(there, hash);
            const __mmask16 mine = _mm512_mask_cmpeq_epi32_mask(there, _mm512_srl_epi32(hashes, shift), wanted);
            const __m512i kept = _mm512_maskz_compress_epi32(mine, hashes);
            const auto entries = [&](__m256i eight) {
                return _mm512_or_si512(_mm512_slli_epi64(_mm512_cvtepu32_epi64(eight), 32), low);
            };
            _mm512_storeu_si512(to, entries(_mm512_castsi512_si256(kept)));
            _mm512_storeu_si512(to + 8, entries(_mm512_extracti64x4_epi64(kept, 1)));
            to += __builtin_popcount(mine);
        }
#else
        for (; hash < end; ++hash) {
            *to = uint64_t{*hash} << 32 | rank;
            to += part_of(*hash) == part;
        }
#endif
        return to;
    }

    // The entries of a part whose hash may come twice. Three in four come once, and a bit or two for each hash tell
    // most of those, so that they need not be sorted. No branch depends on a hash: none could be predicted.
    void collect_repeated(uint32_t part, std::vector<uint64_t>& entries) const {
        const size_t n = part_sizes_[part];
        const std::unique_ptr<uint64_t[]> all(new uint64_t[n + APPEND_ROOM]);
        uint64_t* to = all.get();
        for_each_sketch([&](const uint32_t* hash, const uint32_t* end, uint32_t rank) {
            to = append_part(hash, end, rank, part, to);
        });
        int log_bits = 10;
        while (size_t{1} << log_bits < 4 * n) ++log_bits;
        const auto slot = [&](uint64_t entry) { return entry << log_parts_ >> (64 - log_bits); };
        std::vector<uint64_t> once(size_t{1} << (log_bits - 6)), twice(once.size());
        for (size_t i = 0; i < n; ++i) {
            const uint64_t at = slot(all[i]), bit = uint64_t{1} << (at & 63), seen = once[at >> 6];
            twice[at >> 6] |= seen & bit;
            once[at >> 6] = seen | bit;
        }
        size_t kept = 0;
        for (size_t i = 0; i < n; ++i) {
            const uint64_t entry = all[i], at = slot(entry);
            all[kept] = entry;
            kept += twice[at >> 6] >> (at & 63) & 1;
        }
        entries.assign(all.get(), all.get() + kept);
    }

    // For every document, where it stands in the groups, unless it is a group's last.
    void place() {
        first_place_.assign(d_.ranked + 1, 0);
        for (uint32_t m : members_)
            if (!(m & Groups::LAST)) ++first_place_[m + 1];
        for (size_t i = 0; i < d_.ranked; ++i) first_place_[i + 1] += first_place_[i];
        places_.resize(first_place_[d_.ranked]);
        std::vector<size_t> at(first_place_.begin(), first_place_.end() - 1);
        for (size_t k = 0; k < members_.size(); ++k)
            if (!(members_[k] & Groups::LAST)) places_[at[members_[k]]++] = static_cast<uint32_t>(k);
    }

    void scan(size_t begin, size_t end, std::vector<uint32_t>& found) const {
        std::vector<uint32_t> counts(d_.ranked, 0), touched;
        for (size_t i = begin; i < end; ++i) {
            touched.clear();
            for (size_t p = first_place_[i]; p < first_place_[i + 1]; ++p) {
                const size_t place = places_[p];
                const uint32_t step = place >= first_band_member_ ? STRONG : 1;
                for (size_t k = place + 1;; ++k) {
                    const uint32_t j = members_[k] & ~Groups::LAST;
                    if (counts[j] == 0) touched.push_back(j);
                    counts[j] += step;
                    if (members_[k] & Groups::LAST) break;
                }
            }
            std::sort(touched.begin(), touched.end());
            for (uint32_t j : touched) {
                if (proposes(r_, counts[j], d_.shingles[i], d_.shingles[j])) {
                    found.push_back(static_cast<uint32_t>(i));
                    found.push_back(j);
                }
                counts[j] = 0;
            }
        }
    }
};

}  // namespace DEDUP_LEVEL
