// The sketches of a block of documents, beside their texts, held where a near index reads them: a document that comes
// alone costs no arrays.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

#include "addresses.h"
#include "lines.h"
#include "near_search.h"
#include "pack.h"
#include "sketch.h"

namespace DEDUP_LEVEL {

// How to sketch, with its own permutations.
struct HeldPlan {
    std::vector<uint32_t> a, b;
    SketchPlan plan;
    const Anchors* anchors;

    HeldPlan(const Permutations& p, const SketchPlan& how, const Anchors* anchors_)
        : a(p.a, p.a + p.count), b(p.b, p.b + p.count), plan(how), anchors(anchors_) {
        plan.permutations = {a.data(), b.data(), p.count};
    }
    HeldPlan(const HeldPlan&) = delete;
    HeldPlan& operator=(const HeldPlan&) = delete;
};

class SketchedBlock {
public:
    struct Document {
        uint32_t tokens, shingles;
        uint64_t digest, body;  // of all tokens, and of those that are not left out
        std::array<int64_t, 2> hashes;  // where its sketch begins and ends
        bool anchored, suspect;  // by a phrase of boilerplate, or by anything that takes a closer look
        std::vector<uint32_t> skips;  // pairs of bounds
    };

    std::vector<Document> documents;
    std::vector<int64_t> offsets;

    SketchedBlock(const HeldPlan& plan, const std::vector<PythonText>& texts) : plan_(plan) {
        const size_t n = texts.size();
        offsets.resize(n + 1);
        for (size_t i = 0; i < n; ++i) offsets[i + 1] = offsets[i] + static_cast<int64_t>(encoded_size(texts[i]));
        text_.reset(new uint8_t[static_cast<size_t>(offsets.back()) + PACK_ROOM]);
        uint8_t* to = text_.get();
        for (const PythonText& text : texts) to = put_text(text, to);
    }

    // Of documents of which nothing but their shingles is known, in order, repeated ones included.
    SketchedBlock(const HeldPlan& plan, const std::vector<std::vector<uint64_t>>& shingles)
        : offsets(shingles.size() + 1), plan_(plan), text_(new uint8_t[PACK_ROOM]) {
        Arrays found(shingles.size(), plan_.plan.bands);
        SketchResult r = found.result();
        ShingleSketcher sketcher(plan_.plan);
        for (size_t i = 0; i < shingles.size(); ++i) {
            sketcher.put(i, shingles[i], r);
            found.tokens[i] = static_cast<uint32_t>(shingles[i].size());
        }
        hold(found, r);
    }

    SketchedBlock(const SketchedBlock&) = delete;
    SketchedBlock& operator=(const SketchedBlock&) = delete;

    const uint8_t* text() const { return text_.get(); }
    size_t size() const { return static_cast<size_t>(offsets.back()); }

    void sketch() {
        const Texts t{text_.get(), size(), offsets.size() - 1, offsets.data(), nullptr, nullptr};
        Arrays found(t.count, plan_.plan.bands);
        SketchResult r = found.result();
        sketch_documents(t, plan_.plan, plan_.anchors, r);
        hold(found, r);
        if (plan_.anchors) leave_out_plain();
    }

    // Sketches a document again, without some stretches, unless nothing is left then.
    bool leave_out(size_t i, std::vector<uint32_t> skips) {
        const std::array<int64_t, 2> whole{0, offsets[i + 1] - offsets[i]};
        const std::array<int64_t, 2> bounds{0, static_cast<int64_t>(skips.size() / 2)};
        const Texts t{text_.get() + offsets[i], static_cast<size_t>(whole[1]), 1, whole.data(), bounds.data(), skips.data()};
        Arrays found(1, plan_.plan.bands);
        SketchResult r = found.result();
        sketch_documents(t, plan_.plan, nullptr, r);
        if (found.tokens[0] == 0) return false;
        Document& d = documents[i];
        d.tokens = found.tokens[0], d.shingles = found.shingles[0], d.body = found.digests[0];
        d.skips = std::move(skips);
        d.hashes = {static_cast<int64_t>(hashes_.size()), static_cast<int64_t>(hashes_.size() + r.sketch.size())};
        hashes_.insert(hashes_.end(), r.sketch.begin(), r.sketch.end());
        std::copy(found.keys.begin(), found.keys.end(), keys_.begin() + static_cast<ptrdiff_t>(i * plan_.plan.bands));
        return true;
    }

    // One as a near index takes it.
    NearDocuments near(size_t i) const {
        const Document& d = documents[i];
        return {1, &d.shingles, keys_.data() + i * plan_.plan.bands, hashes_.data(), d.hashes.data()};
    }
    uint32_t bands() const { return plan_.plan.bands; }

private:
    struct Arrays {
        std::vector<uint32_t> tokens, shingles, keys;
        std::vector<uint64_t> digests;
        std::vector<uint8_t> anchored;
        std::vector<int64_t> offsets;

        Arrays(size_t n, uint32_t bands) : tokens(n), shingles(n), keys(n * bands), digests(n), anchored(n), offsets(n + 1) {}
        SketchResult result() {
            return {tokens.data(), shingles.data(), keys.data(), nullptr, digests.data(), anchored.data(), offsets.data(), {}};
        }
    };

    void hold(Arrays& found, SketchResult& r) {
        keys_ = std::move(found.keys);
        hashes_ = std::move(r.sketch);
        documents.reserve(found.tokens.size());
        for (size_t i = 0; i < found.tokens.size(); ++i)
            documents.push_back({found.tokens[i], found.shingles[i], found.digests[i], found.digests[i],
                                 {found.offsets[i], found.offsets[i + 1]}, found.anchored[i] != 0, false, {}});
    }

    // Leaves plain addresses out of the documents that hold no line with a phrase that tells, nor any other address.
    void leave_out_plain() {
        Addresses addresses;
        std::vector<uint32_t> rows, skips;
        const uint8_t wanted = 1;
        for (size_t i = 0; i < documents.size(); ++i) {
            const uint8_t* const text = text_.get() + offsets[i];
            const std::array<int64_t, 2> whole{0, offsets[i + 1] - offsets[i]};
            rows.clear();
            if (documents[i].anchored)
                anchored_lines({text, static_cast<size_t>(whole[1]), 1, whole.data(), nullptr, nullptr}, &wanted,
                               *plan_.anchors, rows);
            documents[i].suspect = !rows.empty();
            rows.clear();
            addresses.find(0, text, text + whole[1], rows);
            skips.clear();
            for (size_t at = 0; at < rows.size(); at += 5) {
                documents[i].suspect |= rows[at + 4] == 0;
                skips.insert(skips.end(), {rows[at + 3], rows[at + 4]});
            }
            if (!skips.empty() && !documents[i].suspect) leave_out(i, skips);
        }
    }

    const HeldPlan& plan_;
    std::unique_ptr<uint8_t[]> text_;
    std::vector<uint32_t> keys_, hashes_;
};

}  // namespace DEDUP_LEVEL
