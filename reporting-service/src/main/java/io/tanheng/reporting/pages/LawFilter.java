/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.reporting.query.CitationView;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a long list of parameters or rules is wanted.
 *
 * @param words each must stand in the id, a title or the document
 * @param family what stands before the first dot of the id; empty for all
 * @param confidence verified, secondary or unverified; empty for all
 */
public record LawFilter(String words, String family, String confidence) {

    static String family(String id) {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }

    /** The families of all ids in order, the chosen one marked. */
    List<Option> families(Collection<String> ids) {
        return new TreeSet<>(ids.stream().map(LawFilter::family).toList())
                .stream()
                        .map(name -> new Option(name, name, name.equals(family)))
                        .toList();
    }

    boolean wants(String id, String sure, Collection<String> texts) {
        String all = Stream.concat(Stream.of(id), texts.stream())
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        return (family.isEmpty() || family(id).equals(family))
                && (confidence.isEmpty() || confidence.equals(sure))
                && Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                        .allMatch(all::contains);
    }

    /** The document most of them cite, which tells people what a family is. */
    static String document(Collection<CitationView> citations) {
        return citations.stream()
                .collect(Collectors.groupingBy(CitationView::document, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
