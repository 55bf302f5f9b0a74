// Search among fingerprints: an inverted index of which a query reads the lists of its weightiest terms only. A list that
// grows beyond a cap, the same for a collection of any size, is given up: a search then costs no more in a large
// collection than in a small one, and what it finds does not depend on the order in which documents were added.
//
// What was added is put in lists when something is searched for: all lists stand in one array, which costs neither an
// allocation nor room to grow for each of the many terms that few documents have.
//
// Several threads may search at once, while another one adds.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <mutex>
#include <shared_mutex>
#include <utility>
#include <vector>

#include "terms.h"

namespace DEDUP_LEVEL {

struct Hit {
    float score;
    uint32_t row;
};

class TermIndex {
public:
    static constexpr int32_t NO_DAY = std::numeric_limits<int32_t>::min();

    // At most `cap` documents for one term; a query takes its `most_terms` weightiest ones.
    TermIndex(uint32_t cap, uint32_t most_terms) : cap_(cap), most_terms_(most_terms) {}

    size_t size() const {
        const std::shared_lock reading(guard_);
        return groups_.size();
    }

    // A document's terms, the group that it belongs to (its language), and its day, if known.
    void add(const uint32_t* terms, const float* weights, size_t count, uint8_t group, int32_t day) {
        const std::unique_lock adding(guard_);
        groups_.push_back(group);
        days_.push_back(day);
        added_.terms.insert(added_.terms.end(), terms, terms + count);
        added_.weights.insert(added_.weights.end(), weights, weights + count);
        added_.sizes.push_back(count);
    }

    // Put what was added in the lists; before searching.
    void settle() {
        const std::unique_lock settling(guard_);
        if (added_.sizes.empty()) return;
        const std::vector<uint32_t> list_of = count_added();
        std::vector<uint64_t> starts(counts_.size() + 1);
        for (size_t i = 0; i < counts_.size(); ++i) starts[i + 1] = starts[i] + (counts_[i] > cap_ ? 0 : counts_[i]);
        std::vector<Hit> hits(starts.back());
        std::vector<uint64_t> ends(starts.begin(), starts.end() - 1);
        for (size_t i = 0; i + 1 < starts_.size(); ++i)
            if (counts_[i] <= cap_)
                ends[i] = static_cast<uint64_t>(
                    std::copy(hits_.begin() + static_cast<ptrdiff_t>(starts_[i]),
                              hits_.begin() + static_cast<ptrdiff_t>(starts_[i + 1]),
                              hits.begin() + static_cast<ptrdiff_t>(ends[i])) - hits.begin());
        auto row = static_cast<uint32_t>(groups_.size() - added_.sizes.size());
        size_t at = 0;
        for (const size_t size : added_.sizes) {
            for (const size_t end = at + size; at < end; ++at)
                if (counts_[list_of[at]] <= cap_) hits[ends[list_of[at]]++] = {added_.weights[at], row};
            ++row;
        }
        added_ = {};
        hits_.swap(hits);
        starts_.swap(starts);
        for (size_t i = 0; i + 1 < starts_.size(); ++i) sort_by_group(hits_.data() + starts_[i], hits_.data() + starts_[i + 1]);
    }

    // A search's scratch space: one for each thread. Nothing is added as long as there is one.
    class Searcher {
    public:
        explicit Searcher(const TermIndex& index)
            : index_(index), reading_(index.guard_), scores_((index.groups_.size() / BLOCK + 1) * BLOCK),
              touched_(index.groups_.size() / BLOCK + 1) {}

        // The best `most` documents of each other group, of those that score `least`, group by group, the best first,
        // and of equally good ones the first row; only those of a day within `window` days, unless either has none.
        void search(const uint32_t* terms, const float* weights, size_t count, uint8_t group, int32_t day,
                    int32_t window, uint32_t most, float least, std::vector<Hit>& hits) {
            choose(terms, weights, count);
            for (const Chosen& chosen : chosen_) {
                const auto [own, others] = index_.own_part(chosen.begin, chosen.end, group);
                score(chosen.begin, own, chosen.weight);
                score(others, chosen.end, chosen.weight);
            }
            for (size_t block = 0; block < touched_.size(); ++block) {
                if (!touched_[block]) continue;
                touched_[block] = 0;
                float* scores = scores_.data() + block * BLOCK;
                uint32_t enough = 0;  // is mostly none, and counted several at once
                for (size_t i = 0; i < BLOCK; ++i) enough += scores[i] >= least;
                for (size_t i = 0; i < BLOCK && enough > 0; ++i) {
                    if (!(scores[i] >= least && scores[i] > 0)) continue;
                    const auto row = static_cast<uint32_t>(block * BLOCK + i);
                    const uint8_t of = index_.groups_[row];
                    if (of != group && is_near(index_.days_[row], day, window)) found_[of].push_back({scores[i], row});
                }
                std::fill(scores, scores + BLOCK, 0.0f);
            }
            for (std::vector<Hit>& found : found_) {
                if (found.empty()) continue;
                const auto end = found.begin() + static_cast<ptrdiff_t>(std::min<size_t>(most, found.size()));
                std::partial_sort(found.begin(), end, found.end(), [](const Hit& a, const Hit& b) {
                    return a.score != b.score ? a.score > b.score : a.row < b.row;
                });
                hits.insert(hits.end(), found.begin(), end);
                found.clear();
            }
        }

    private:
        static constexpr size_t BLOCK = 64;  // documents, of which it is noted together whether any has a score
        struct Chosen {
            float weight;
            uint32_t term;
            const Hit *begin, *end;
        };
        const TermIndex& index_;
        const std::shared_lock<std::shared_mutex> reading_;
        std::vector<float> scores_;
        std::vector<uint8_t> touched_;  // blocks
        std::vector<Chosen> chosen_;
        std::array<std::vector<Hit>, 256> found_;  // by group

        void score(const Hit* begin, const Hit* end, float weight) {
            float* scores = scores_.data();
            uint8_t* touched = touched_.data();
            for (const Hit* hit = begin; hit < end; ++hit) {
                scores[hit->row] += weight * hit->score;
                touched[hit->row / BLOCK] = 1;
            }
        }

        void choose(const uint32_t* terms, const float* weights, size_t count) {
            chosen_.clear();
            for (size_t i = 0; i < count; ++i)
                if (const uint32_t* place = index_.places_.find(uint64_t{terms[i]} << 1 | 1)) {
                    const Hit* hits = index_.hits_.data();
                    const uint64_t begin = index_.starts_[*place], end = index_.starts_[*place + 1];
                    if (begin < end) chosen_.push_back({weights[i], terms[i], hits + begin, hits + end});
                }
            const auto weightier = [](const Chosen& a, const Chosen& b) {
                return a.weight != b.weight ? a.weight > b.weight : a.term < b.term;
            };
            const size_t most = std::min<size_t>(index_.most_terms_, chosen_.size());
            std::partial_sort(chosen_.begin(), chosen_.begin() + static_cast<ptrdiff_t>(most), chosen_.end(), weightier);
            chosen_.resize(most);
        }

        static bool is_near(int32_t a, int32_t b, int32_t window) {
            return window < 0 || a == NO_DAY || b == NO_DAY || std::llabs(int64_t{a} - b) <= window;
        }
    };

private:
    static constexpr ptrdiff_t FEW = 128;  // hits that are sooner scored than told apart by their group: of 16, 48 and 128
    struct Added {
        std::vector<uint32_t> terms;
        std::vector<float> weights;
        std::vector<size_t> sizes;  // of the documents
    };
    uint32_t cap_, most_terms_;
    mutable std::shared_mutex guard_;
    Added added_;
    KeyedTable<uint32_t> places_;    // of a term, the number of its list
    std::vector<uint32_t> counts_;   // documents of each list, also of those that are given up
    std::vector<uint64_t> starts_;   // and where it begins; its hits stand group by group, those of a group by row
    std::vector<Hit> hits_;
    std::vector<uint8_t> groups_;
    std::vector<int32_t> days_;

    // The list of each term that was added; they are counted.
    std::vector<uint32_t> count_added() {
        std::vector<uint32_t> list_of(added_.terms.size());
        for (size_t i = 0; i < list_of.size(); ++i) {
            const uint64_t key = uint64_t{added_.terms[i]} << 1 | 1;
            const uint32_t* place = places_.find(key);
            list_of[i] = place ? *place : static_cast<uint32_t>(counts_.size());
            if (!place) {
                places_.put(key, list_of[i]);
                counts_.push_back(0);
            }
            counts_[list_of[i]] += counts_[list_of[i]] <= cap_;
        }
        return list_of;
    }

    void sort_by_group(Hit* begin, Hit* end) const {
        const auto before = [this](const Hit& a, const Hit& b) {
            return groups_[a.row] != groups_[b.row] ? groups_[a.row] < groups_[b.row] : a.row < b.row;
        };
        if (!std::is_sorted(begin, end, before)) std::stable_sort(begin, end, before);
    }

    // Where the documents of a group begin and end in a list; nowhere, if there is little to leave out.
    std::pair<const Hit*, const Hit*> own_part(const Hit* begin, const Hit* end, uint8_t group) const {
        if (end - begin <= FEW) return {end, end};
        const Hit* first = std::partition_point(begin, end, [&](const Hit& hit) { return groups_[hit.row] < group; });
        return {first, std::partition_point(first, end, [&](const Hit& hit) { return groups_[hit.row] == group; })};
    }
};

}  // namespace DEDUP_LEVEL
