package org.sixfold.cluster;

import com.hazelcast.cluster.MembershipEvent;
import com.hazelcast.cluster.MembershipListener;
import com.hazelcast.config.Config;
import com.hazelcast.config.EvictionConfig;
import com.hazelcast.config.EvictionPolicy;
import com.hazelcast.config.JavaSerializationFilterConfig;
import com.hazelcast.config.MapConfig;
import com.hazelcast.config.MaxSizePolicy;
import com.hazelcast.config.NetworkConfig;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import java.util.function.Consumer;

/** Several nodes, joined by the list of their addresses. */
final class HazelcastNodes implements Cluster, AutoCloseable {

  private static final String NUMBERS = "numbers.";
  private static final int HOUR = 3600;
  private static final int MOST_KEYS_A_NODE = 50_000;

  private final HazelcastInstance node;

  HazelcastNodes(ClusterProperties properties) {
    node = Hazelcast.newHazelcastInstance(config(properties));
  }

  private static Config config(ClusterProperties properties) {
    Config config = new Config();
    config.setClusterName(properties.name());
    config.setProperty("hazelcast.logging.type", "slf4j");
    config.setProperty("hazelcast.phone.home.enabled", "false");
    // The application ends it: its own hook would end it under requests that still run.
    config.setProperty("hazelcast.shutdownhook.enabled", "false");
    config.setProperty("hazelcast.socket.bind.any", "false");
    NetworkConfig network = config.getNetworkConfig();
    network.setPort(properties.port()).setPortAutoIncrement(false);
    network.getInterfaces().setEnabled(true).addInterface(properties.address());
    network.getJoin().getAutoDetectionConfig().setEnabled(false);
    network.getJoin().getMulticastConfig().setEnabled(false);
    network.getJoin().getTcpIpConfig().setEnabled(true).setMembers(properties.members());
    // Only texts and numbers travel.
    config.getSerializationConfig().setJavaSerializationFilterConfig(onlyKnownClasses());
    config.addMapConfig(
        new MapConfig(NUMBERS + "*")
            .setMaxIdleSeconds(HOUR)
            .setEvictionConfig(
                new EvictionConfig()
                    .setEvictionPolicy(EvictionPolicy.LRU)
                    .setMaxSizePolicy(MaxSizePolicy.PER_NODE)
                    .setSize(MOST_KEYS_A_NODE)));
    return config;
  }

  private static JavaSerializationFilterConfig onlyKnownClasses() {
    JavaSerializationFilterConfig filter = new JavaSerializationFilterConfig();
    filter.getWhitelist().addPackages("java.lang", "com.hazelcast");
    return filter;
  }

  @Override
  public void publish(String topic, String message) {
    node.<String>getTopic(topic).publish(message);
  }

  @Override
  public void subscribe(String topic, Consumer<String> listener) {
    node.<String>getTopic(topic)
        .addMessageListener(message -> listener.accept(message.getMessageObject()));
  }

  @Override
  public void whenNodeIsGone(Runnable listener) {
    node.getCluster()
        .addMembershipListener(
            new MembershipListener() {
              @Override
              public void memberAdded(MembershipEvent added) {
                // It tells for itself.
              }

              @Override
              public void memberRemoved(MembershipEvent removed) {
                listener.run();
              }
            });
  }

  @Override
  public SharedNumbers numbers(String name) {
    return new HazelcastNumbers(node.getMap(NUMBERS + name), node.getCluster()::getClusterTime);
  }

  @Override
  public void close() {
    node.shutdown();
  }
}
