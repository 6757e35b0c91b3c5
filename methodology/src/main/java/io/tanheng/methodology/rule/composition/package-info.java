/* SPDX-License-Identifier: Apache-2.0 */
/** What methodologies do with the results of rules: they add them up. */
@NullMarked
package io.tanheng.methodology.rule.composition;

import org.jspecify.annotations.NullMarked;
