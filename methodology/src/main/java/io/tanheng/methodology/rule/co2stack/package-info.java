/* SPDX-License-Identifier: Apache-2.0 */
/** Carbon dioxide from stack monitoring in China: DL/T 2376-2021 over the flow of HJ 75. */
@NullMarked
package io.tanheng.methodology.rule.co2stack;

import org.jspecify.annotations.NullMarked;
