package org.sixfold.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sixfold.cluster.Cluster;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells all nodes' open pages of a change, once it is committed and never if it is not. What is
 * said twice in a transaction is told once.
 */
@Service
public class LiveEvents {

  static final String TOPIC = "live";

  private static final int MOST_IN_A_MESSAGE = 200;

  private final Cluster cluster;
  private final JsonMapper json;
  private final AfterCommit<LiveEvent> collected = new AfterCommit<>(this::publish);

  LiveEvents(Cluster cluster, JsonMapper json) {
    this.cluster = cluster;
    this.json = json;
  }

  public void tell(LiveEvent event) {
    tell(List.of(event));
  }

  public void tell(Collection<LiveEvent> events) {
    collected.add(events);
  }

  private void publish(Collection<LiveEvent> events) {
    List<LiveEvent> all = new ArrayList<>(events);
    for (int from = 0; from < all.size(); from += MOST_IN_A_MESSAGE) {
      List<LiveEvent> some = all.subList(from, Math.min(all.size(), from + MOST_IN_A_MESSAGE));
      cluster.publish(TOPIC, json.writeValueAsString(some));
    }
  }
}
