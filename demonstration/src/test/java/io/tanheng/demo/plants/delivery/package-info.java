/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package io.tanheng.demo.plants.delivery;

import org.jspecify.annotations.NullMarked;
