/* SPDX-License-Identifier: Apache-2.0 */
/** What a visitor can break on purpose: the switches, what they do, and the page that shows them. */
@NullMarked
package io.tanheng.demo.faults;

import org.jspecify.annotations.NullMarked;
