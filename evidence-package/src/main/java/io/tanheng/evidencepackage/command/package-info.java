/* SPDX-License-Identifier: Apache-2.0 */
/** Verifying from a command line, with nothing but the JDK. */
@NullMarked
package io.tanheng.evidencepackage.command;

import org.jspecify.annotations.NullMarked;
