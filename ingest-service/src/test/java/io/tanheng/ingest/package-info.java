@NullMarked
package io.tanheng.ingest;

import org.jspecify.annotations.NullMarked;
