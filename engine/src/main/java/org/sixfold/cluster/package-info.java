/** What the nodes of the product tell each other and count together; Hazelcast behind it. */
package org.sixfold.cluster;
