/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.LocalText;

/**
 * A rule or parameter nobody has read in the text of the law.
 *
 * @param parameter whether it is a parameter
 */
public record MethodDoubt(String id, boolean parameter, LocalText name, String confidence, LocalText question) {}
