/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.contracts.statements;

import io.tanheng.contracts.source.LocalText;

/**
 * A parameter or rule nobody has read in the text of the law.
 *
 * @param parameter whether it is a parameter; otherwise a rule
 * @param confidence secondary or unverified
 */
public record StatementDoubt(String id, boolean parameter, String confidence, LocalText question) {}
