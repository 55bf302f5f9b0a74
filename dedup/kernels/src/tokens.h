// The folded tokens of a text, each followed by one space, so that n consecutive tokens are one stretch of bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

namespace DEDUP_LEVEL {

constexpr uint32_t UNSPACED_BIT = 0x80000000u;

struct SourceSpan {
    uint32_t start, end;
};

class Tokens {
public:
    std::vector<uint8_t> out;        // the folded tokens, a space after each
    std::vector<uint32_t> starts;    // where each token starts in `out`; UNSPACED_BIT set for scripts without spaces
    std::vector<SourceSpan> spans;   // where each token stands in the text, if asked for
    uint32_t used = 0, tokens = 0;   // how much of them is filled
    bool any_unspaced = false;

    uint32_t start(uint32_t token) const { return starts[token] & ~UNSPACED_BIT; }
    bool unspaced(uint32_t token) const { return starts[token] & UNSPACED_BIT; }
    const uint8_t* bytes() const { return out.data(); }
    uint32_t size() const { return used; }

    static constexpr size_t MOST_KEPT = size_t{1} << 22;

    // Gives back the memory that an unusually long text took.
    void trim() {
        if (out.size() < MOST_KEPT && starts.size() < MOST_KEPT) return;
        std::vector<uint8_t>().swap(out);
        std::vector<uint32_t>().swap(starts);
        std::vector<SourceSpan>().swap(spans);
        used = tokens = 0;
    }

    // Leaves out the tokens that lie within the given stretches of the text (sorted, disjoint); needs spans.
    void leave_out(const SourceSpan* skips, size_t n) {
        uint32_t to = 0, kept = 0;
        size_t skip = 0;
        for (uint32_t i = 0; i < tokens; ++i) {
            while (skip < n && skips[skip].end <= spans[i].start) ++skip;
            if (skip < n && spans[i].start >= skips[skip].start) continue;
            const uint32_t from = start(i), length = start(i + 1) - from, flag = starts[i] & UNSPACED_BIT;
            std::memmove(out.data() + to, out.data() + from, length);
            starts[kept] = to | flag;
            spans[kept] = spans[i];
            to += length;
            ++kept;
        }
        used = to;
        tokens = kept;
        starts[tokens] = used;
    }

protected:
    bool with_spans_ = false;

    void reserve_out(size_t more) {
        if (out.size() < used + more + 64) out.resize(2 * out.size() + more + 4096);
    }
    void reserve_tokens(size_t more) {
        if (starts.size() < tokens + more + 1) starts.resize(2 * starts.size() + more + 512);
        if (with_spans_ && spans.size() < starts.size()) spans.resize(starts.size());
    }
};

}  // namespace DEDUP_LEVEL
