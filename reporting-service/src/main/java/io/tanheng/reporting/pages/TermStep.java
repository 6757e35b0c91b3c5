/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.quarkus.qute.RawString;
import io.tanheng.reporting.pages.words.Mark;
import java.util.List;
import java.util.Optional;

/**
 * A step of a derivation as it is read: the formula, the formula with its numbers, and the number it gives.
 *
 * @param kind measured, parameter, configured, substituted or derived
 * @param name what the rule, parameter or channel is called; empty where there is none
 * @param href where the number can be looked up further
 * @param origin where a constant comes from
 */
public record TermStep(
        String kind,
        String kindWord,
        Optional<RawString> formula,
        Optional<RawString> filled,
        RawString result,
        String name,
        Optional<String> href,
        Optional<String> origin,
        Optional<String> citation,
        Optional<Mark> confidence,
        List<TermStep> inputs) {}
