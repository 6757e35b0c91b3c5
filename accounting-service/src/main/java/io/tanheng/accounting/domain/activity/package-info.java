/* SPDX-License-Identifier: Apache-2.0 */
/** Activity data as people and files gave it: what was entered, by whom, from which document, and what corrected it. */
@NullMarked
package io.tanheng.accounting.domain.activity;

import org.jspecify.annotations.NullMarked;
