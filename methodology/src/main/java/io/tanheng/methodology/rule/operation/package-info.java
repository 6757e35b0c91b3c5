/* SPDX-License-Identifier: Apache-2.0 */
/** What follows from an installation running or standing still. */
@NullMarked
package io.tanheng.methodology.rule.operation;

import org.jspecify.annotations.NullMarked;
