/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.sector;

import io.tanheng.methodology.outcome.Sentence;
import java.util.Map;

/**
 * Something a record says in a word, such as how a unit is cooled.
 *
 * @param options titles by word
 */
public record ChoiceDefinition(String name, Sentence title, Map<String, Sentence> options) {}
