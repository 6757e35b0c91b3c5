/* SPDX-License-Identifier: Apache-2.0 */
/** What a site burnt, used, made, bought and sold: records with evidence, as values. */
@NullMarked
package io.tanheng.methodology.activity;

import org.jspecify.annotations.NullMarked;
