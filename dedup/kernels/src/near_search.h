// One document held against the parts of a near index: which of their documents share a band key with it, or enough of
// their sketches. A thread keeps one of these as its scratch space.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <tuple>
#include <vector>

#include "candidates.h"
#include "near_segment.h"
#include "near_tail.h"
#include "row_set.h"
#include "simd.h"

namespace DEDUP_LEVEL {

// Documents as they are handed over, one row of band keys for each.
struct NearDocuments {
    size_t count;
    const uint32_t *shingles, *band_keys, *hashes;
    const int64_t* offsets;
};

// The number of hits of each document that has any, in a table no larger than they need.
class HitCounts {
public:
    struct Slot {
        uint32_t document, part, count;
    };

    HitCounts() : slots_(FEWEST) {}

    // Whether it is the document's first.
    bool add(uint32_t part, uint32_t document, uint32_t step) {
        if (2 * (touched_.size() + 1) > slots_.size()) grow();
        size_t at = place(part, document);
        while (slots_[at].count != 0 && (slots_[at].document != document || slots_[at].part != part))
            at = (at + 1) & (slots_.size() - 1);
        const bool first = slots_[at].count == 0;
        if (first) touched_.push_back(static_cast<uint32_t>(at));
        slots_[at] = {document, part, step == STRONG ? slots_[at].count | STRONG : slots_[at].count + step};
        return first;
    }

    // Calls use(slot) for each, and forgets them.
    template <typename Use>
    void take(const Use& use) {
        for (uint32_t at : touched_) {
            use(slots_[at]);
            slots_[at].count = 0;
        }
        touched_.clear();
        if (slots_.size() > MOST_KEPT) slots_ = std::vector<Slot>(FEWEST);
    }

private:
    static constexpr size_t FEWEST = 1024, MOST_KEPT = size_t{1} << 16;
    std::vector<Slot> slots_;
    std::vector<uint32_t> touched_;

    size_t place(uint32_t part, uint32_t document) const {
        const uint64_t key = uint64_t{part} << 32 | document;
        return (key * 0x9E3779B97F4A7C15ull >> 40) & (slots_.size() - 1);
    }

    void grow() {
        std::vector<Slot> old(2 * slots_.size());
        old.swap(slots_);
        for (uint32_t& from : touched_) {
            size_t at = place(old[from].part, old[from].document);
            while (slots_[at].count != 0) at = (at + 1) & (slots_.size() - 1);
            slots_[at] = old[from];
            from = static_cast<uint32_t>(at);
        }
    }
};

class NearSearch {
public:
    static NearSearch& of_thread() {
        static thread_local NearSearch search;
        return search;
    }

    // The keys of a document, each once.
    std::array<std::vector<uint32_t>, NEAR_TABLES> keys;

    void read(const NearDocuments& d, size_t i, uint32_t bands) {
        start(BAND_TABLE, bands);
        for (uint32_t band = 0; band < bands; ++band) append(BAND_TABLE, band_key(d.band_keys[i * bands + band], band));
        const auto begin = static_cast<size_t>(d.offsets[i]), end = static_cast<size_t>(d.offsets[i + 1]);
        start(SKETCH_TABLE, end - begin);
        for (size_t k = begin; k < end; ++k) append(SKETCH_TABLE, sketch_key(d.hashes[k]));
    }

    // The rows to propose for the document whose keys were read, sorted.
    template <typename Segments>
    const std::vector<uint32_t>& propose(const Segments& segments, const NearTail& tail, const RowSet& dead,
                                         const CandidateRules& rules, uint32_t shingles) {
        parts_.clear();
        counts_.take([](const HitCounts::Slot&) {});  // of a search that ran out of memory
        for (const auto& segment : segments) {
            const NearSegment& s = segment.arrays;
            parts_.push_back({s.rows, s.shingles, s.count, nullptr, 0});
        }
        parts_.push_back({tail.rows().data(), tail.shingles().data(), tail.size(), nullptr, 0});
        fetch(segments, tail);
        const Span* spans = spans_.data();
        for (size_t kind = 0; kind < NEAR_TABLES; ++kind) {
            found_.clear();
            totals_.assign(keys[kind].size(), 0);
            uint32_t part = 0;
            for (const auto& segment : segments) {
                look(part++, segment.arrays.tables[kind], keys[kind], spans);
                spans += keys[kind].size();
            }
            of_tail_.clear();
            tail.table(kind).find(keys[kind], walks_, [&](uint32_t place, uint32_t document) {
                found_.push_back({place, part, static_cast<uint32_t>(of_tail_.size()), 1});
                ++totals_[place];
                of_tail_.push_back(document);
            });
            parts_[part].entries = of_tail_.data();
            parts_[part].mask = 0xFFFFFFFFu;
            count(kind == BAND_TABLE ? rules.band_cap : rules.sketch_cap, kind == BAND_TABLE ? STRONG : 1, dead, shingles);
        }
        rows_.clear();
        counts_.take([&](const HitCounts::Slot& slot) {
            const Part& part = parts_[slot.part];
            if (!proposes(rules, slot.count, shingles, part.shingles[slot.document])) return;
            const uint32_t row = part.rows[slot.document];
            if (!dead.contains(row)) rows_.push_back(row);
        });
        std::sort(rows_.begin(), rows_.end());
        return rows_;
    }

private:
    static constexpr uint32_t NEAR_GUESS = 4;  // entries on either side of where one is expected, to be fetched
    static constexpr ptrdiff_t FEW_STEPS = 32;

    struct Part {
        const uint32_t *rows, *shingles;
        size_t count;
        const uint32_t* entries;  // of the table that is looked at, and what of one is a document
        uint32_t mask;
    };
    struct Found {  // entries of a part for one key
        uint32_t place, part, begin, count;
    };
    struct Span {
        uint32_t begin, end, guess;
    };
    struct Member {
        uint32_t shingles, row, part, document;
        bool operator<(const Member& other) const {
            return std::tie(shingles, row) < std::tie(other.shingles, other.row);
        }
    };

    std::vector<uint64_t> seen_;
    uint32_t turn_ = 0;
    std::vector<Part> parts_;
    std::vector<Found> found_, capped_;
    std::vector<uint64_t> totals_;  // entries of each key, those of the dead included
    std::vector<Span> spans_;
    std::vector<uint32_t> of_tail_, rows_;
    std::vector<TailTable::Walk> walks_;
    std::vector<Member> members_;
    HitCounts counts_;

    void start(size_t kind, size_t n) {
        keys[kind].clear();
        size_t slots = 256;
        while (slots < 2 * n) slots *= 2;
        if (seen_.size() < slots || seen_.size() > (size_t{1} << 16) || ++turn_ == 0) {
            seen_.assign(slots, 0);
            turn_ = 1;
        }
    }

    void append(size_t kind, uint32_t key) {
        const uint64_t mark = uint64_t{turn_} << 32 | key;
        size_t at = key * 0x9E3779B1u >> 8 & (seen_.size() - 1);
        while (seen_[at] >> 32 == turn_) {
            if (seen_[at] == mark) return;
            at = (at + 1) & (seen_.size() - 1);
        }
        seen_[at] = mark;
        keys[kind].push_back(key);
    }

    // Has the offsets of all keys in all parts fetched together, then the entries, so that they wait for memory at once.
    template <typename Segments>
    void fetch(const Segments& segments, const NearTail& tail) {
        for (size_t kind = 0; kind < NEAR_TABLES; ++kind) {
            tail.table(kind).fetch(keys[kind]);
            for (const auto& segment : segments) {
                const NearTable& t = segment.arrays.tables[kind];
                for (uint32_t key : keys[kind]) prefetch(t.offsets + t.bucket(key));
            }
        }
        spans_.resize(segments.size() * (keys[BAND_TABLE].size() + keys[SKETCH_TABLE].size()));
        Span* span = spans_.data();
        for (size_t kind = 0; kind < NEAR_TABLES; ++kind)
            for (const auto& segment : segments)
                for (uint32_t key : keys[kind]) *span++ = span_of(segment.arrays.tables[kind], key);
    }

    // Where a key's entry must be, which is fetched. The bounds hold whatever became of the arrays since they were checked:
    // they may be mapped from a file.
    static Span span_of(const NearTable& t, uint32_t key) {
        const uint32_t* bounds = t.offsets + t.bucket(key);
        const uint32_t end = std::min(bounds[1], static_cast<uint32_t>(t.count)), begin = std::min(bounds[0], end);
        if (begin == end) return {begin, end, begin};
        const uint32_t guess = begin + static_cast<uint32_t>(uint64_t{t.entry(key, 0)} * (end - begin) >> 32);
        prefetch(t.entries + guess - std::min(guess - begin, NEAR_GUESS));
        prefetch(t.entries + guess + std::min(end - 1 - guess, NEAR_GUESS));
        return {begin, end, guess};
    }

    void look(uint32_t part, const NearTable& t, const std::vector<uint32_t>& of, const Span* spans) {
        parts_[part].entries = t.entries;
        parts_[part].mask = t.mask();
        for (size_t k = 0; k < of.size(); ++k) {
            const Span& span = spans[k];
            if (span.begin == span.end) continue;
            const uint32_t least = t.entry(of[k], 0), *end = t.entries + span.end;
            const uint32_t* first = first_from(t.entries + span.begin, end, t.entries + span.guess, least);
            const uint32_t* last = first;
            while (last < end && (*last & ~t.mask()) == least) ++last;
            if (first == last) continue;
            const auto n = static_cast<uint32_t>(last - first);
            found_.push_back({static_cast<uint32_t>(k), part, static_cast<uint32_t>(first - t.entries), n});
            totals_[k] += n;
        }
    }

    // Where the first of sorted numbers stands that is not smaller, most likely close to a guess.
    static const uint32_t* first_from(const uint32_t* begin, const uint32_t* end, const uint32_t* guess, uint32_t than) {
        const uint32_t* at = guess;
        if (*at < than) {
            const uint32_t* stop = at + std::min<ptrdiff_t>(end - at, FEW_STEPS);
            while (at < stop && *at < than) ++at;
            return at < stop || at == end ? at : std::lower_bound(at, end, than);
        }
        const uint32_t* stop = at - std::min<ptrdiff_t>(at - begin, FEW_STEPS);
        while (at > stop && at[-1] >= than) --at;
        return at > stop || at == begin ? at : std::lower_bound(begin, at, than);
    }

    void hit(uint32_t part, uint32_t document, uint32_t step) {
        if (document < parts_[part].count && counts_.add(part, document, step))
            prefetch(parts_[part].shingles + document);
    }

    // Counts what was found for the keys of one table.
    void count(uint32_t cap, uint32_t step, const RowSet& dead, uint32_t shingles) {
        capped_.clear();
        for (const Found& found : found_) {
            if (totals_[found.place] > cap) {
                capped_.push_back(found);
                continue;
            }
            const Part& part = parts_[found.part];
            for (uint32_t i = 0; i < found.count; ++i)
                hit(found.part, part.entries[found.begin + i] & part.mask, step);
        }
        if (capped_.empty()) return;
        std::sort(capped_.begin(), capped_.end(), [](const Found& a, const Found& b) {
            return std::tie(a.place, a.part, a.begin) < std::tie(b.place, b.part, b.begin);
        });
        for (size_t from = 0, to; from < capped_.size(); from = to) {
            for (to = from; to < capped_.size() && capped_[to].place == capped_[from].place;) ++to;
            count_star(from, to, cap, step, dead, shingles);
        }
    }

    // A key that too many documents may share: the shortest one of them counts, or, if the document itself is shorter
    // than that, they all do, as many as any part keeps.
    void count_star(size_t from, size_t to, uint32_t cap, uint32_t step, const RowSet& dead, uint32_t shingles) {
        members_.clear();
        uint64_t living = 0;
        for (size_t f = from; f < to; ++f) {
            const Part& part = parts_[capped_[f].part];
            for (uint32_t i = 0; i < capped_[f].count; ++i) {
                const uint32_t document = part.entries[capped_[f].begin + i] & part.mask;
                if (document >= part.count) continue;
                const uint32_t size = part.shingles[document];
                // A segment has its shortest first: if the document is no shorter, the others cannot matter.
                if (dead.empty() && i > 0 && !members_.empty() && members_.back().part == capped_[f].part &&
                    members_.back().shingles <= shingles) {
                    living += capped_[f].count - i;
                    break;
                }
                const uint32_t row = part.rows[document];
                if (dead.contains(row)) continue;
                ++living;
                members_.push_back({size, row, capped_[f].part, document});
            }
        }
        if (living <= cap) {
            for (const Member& m : members_) hit(m.part, m.document, step);
            return;
        }
        const Member& hub = *std::min_element(members_.begin(), members_.end());
        if (hub.shingles <= shingles) return hit(hub.part, hub.document, step);
        std::sort(members_.begin(), members_.end());
        if (members_.size() > size_t{cap} + 1) members_.resize(size_t{cap} + 1);
        for (const Member& m : members_) hit(m.part, m.document, step);
    }
};

}  // namespace DEDUP_LEVEL
