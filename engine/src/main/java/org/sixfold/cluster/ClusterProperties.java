package org.sixfold.cluster;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The nodes that belong together. Members trust each other: the port must be reachable for them
 * alone.
 *
 * @param members {@code host:port} of every node; empty for a single one
 * @param address where this node listens for the others
 * @param port on which it does
 * @param name only nodes of the same name join
 */
@ConfigurationProperties("sixfold.cluster")
record ClusterProperties(
    @DefaultValue List<String> members,
    @DefaultValue("127.0.0.1") String address,
    @DefaultValue("5701") int port,
    @DefaultValue("sixfold") String name) {}
