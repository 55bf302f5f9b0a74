// A set of rows, in pages of bits: as small as its rows are close together.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace DEDUP_LEVEL {

class RowSet {
public:
    bool empty() const { return pages_.empty(); }

    bool contains(uint32_t row) const {
        const size_t at = row >> LOG_PAGE;
        return at < pages_.size() && pages_[at] && (*pages_[at])[row >> 6 & 63] >> (row & 63) & 1;
    }

    // Whether the row is new.
    bool insert(uint32_t row) {
        const size_t at = row >> LOG_PAGE;
        if (at >= pages_.size()) pages_.resize(at + 1);
        if (!pages_[at]) pages_[at] = std::make_unique<Page>();
        uint64_t& word = (*pages_[at])[row >> 6 & 63];
        const uint64_t bit = uint64_t{1} << (row & 63), before = word;
        word |= bit;
        return !(before & bit);
    }

private:
    static constexpr unsigned LOG_PAGE = 12;
    using Page = std::array<uint64_t, 64>;
    std::vector<std::unique_ptr<Page>> pages_;
};

}  // namespace DEDUP_LEVEL
