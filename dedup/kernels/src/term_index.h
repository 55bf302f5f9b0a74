// Search among fingerprints: an inverted index of which a query reads the lists of its weightiest terms only. A list that
// grows beyond a cap, the same for a collection of any size, is given up: a search then costs no more in a large
// collection than in a small one, and what it finds does not depend on the order in which documents were added.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <stdexcept>
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

    size_t size() const { return groups_.size(); }

    // A document's terms, the group that it belongs to (its language), and its day, if known.
    void add(const uint32_t* terms, const float* weights, size_t count, uint8_t group, int32_t day) {
        const auto row = static_cast<uint32_t>(groups_.size());
        groups_.push_back(group);
        days_.push_back(day);
        for (size_t i = 0; i < count; ++i) {
            const uint64_t key = uint64_t{terms[i]} << 1 | 1;
            const uint32_t* place = places_.find(key);
            if (!place) {
                places_.put(key, static_cast<uint32_t>(lists_.size()));
                lists_.push_back({0, {}});
                place = places_.find(key);
            }
            List& list = lists_[*place];
            if (++list.count > cap_) std::vector<Hit>().swap(list.hits);
            else list.hits.push_back({weights[i], row});
        }
    }

    // A search's scratch space: one for each thread.
    class Searcher {
    public:
        explicit Searcher(const TermIndex& index) : index_(index), scores_(index.size()) {}

        // The best `most` documents of each other group, group by group, the best first, and of equally good ones the
        // first row; only those of a day within `window` days, unless either has none.
        void search(const uint32_t* terms, const float* weights, size_t count, uint8_t group, int32_t day,
                    int32_t window, uint32_t most, std::vector<Hit>& hits) {
            choose(terms, weights, count);
            touched_.clear();
            for (const Chosen& chosen : chosen_)
                for (const Hit& hit : *chosen.hits) {
                    if (scores_[hit.row] == 0) touched_.push_back(hit.row);
                    scores_[hit.row] += chosen.weight * hit.score;
                }
            for (uint32_t row : touched_) {
                const uint8_t of = index_.groups_[row];
                if (of != group && is_near(index_.days_[row], day, window)) found_[of].push_back({scores_[row], row});
                scores_[row] = 0;
            }
            for (std::vector<Hit>& found : found_) {
                const auto end = found.begin() + static_cast<ptrdiff_t>(std::min<size_t>(most, found.size()));
                std::partial_sort(found.begin(), end, found.end(), [](const Hit& a, const Hit& b) {
                    return a.score != b.score ? a.score > b.score : a.row < b.row;
                });
                hits.insert(hits.end(), found.begin(), end);
                found.clear();
            }
        }

    private:
        struct Chosen {
            float weight;
            uint32_t term;
            const std::vector<Hit>* hits;
        };
        const TermIndex& index_;
        std::vector<float> scores_;
        std::vector<uint32_t> touched_;
        std::vector<Chosen> chosen_;
        std::array<std::vector<Hit>, 256> found_;  // by group

        void choose(const uint32_t* terms, const float* weights, size_t count) {
            chosen_.clear();
            for (size_t i = 0; i < count; ++i)
                if (const uint32_t* place = index_.places_.find(uint64_t{terms[i]} << 1 | 1)) {
                    const List& list = index_.lists_[*place];
                    if (!list.hits.empty()) chosen_.push_back({weights[i], terms[i], &list.hits});
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
    struct List {
        uint32_t count;
        std::vector<Hit> hits;
    };
    uint32_t cap_, most_terms_;
    KeyedTable<uint32_t> places_;
    std::vector<List> lists_;
    std::vector<uint8_t> groups_;
    std::vector<int32_t> days_;
};

}  // namespace DEDUP_LEVEL
