package org.sixfold.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sixfold.cluster.Cluster;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
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

  LiveEvents(Cluster cluster, JsonMapper json) {
    this.cluster = cluster;
    this.json = json;
  }

  public void tell(LiveEvent event) {
    tell(List.of(event));
  }

  public void tell(Collection<LiveEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      collected().addAll(events);
    } else {
      publish(events);
    }
  }

  @SuppressWarnings("unchecked")
  private Set<LiveEvent> collected() {
    Set<LiveEvent> events =
        (Set<LiveEvent>) TransactionSynchronizationManager.getResource(LiveEvents.class);
    return events == null ? collect() : events;
  }

  private Set<LiveEvent> collect() {
    Set<LiveEvent> events = new LinkedHashSet<>();
    TransactionSynchronizationManager.bindResource(LiveEvents.class, events);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void suspend() {
            TransactionSynchronizationManager.unbindResource(LiveEvents.class);
          }

          @Override
          public void resume() {
            TransactionSynchronizationManager.bindResource(LiveEvents.class, events);
          }

          @Override
          public void afterCommit() {
            publish(events);
          }

          @Override
          public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(LiveEvents.class);
          }
        });
    return events;
  }

  private void publish(Collection<LiveEvent> events) {
    List<LiveEvent> all = new ArrayList<>(events);
    for (int from = 0; from < all.size(); from += MOST_IN_A_MESSAGE) {
      List<LiveEvent> some = all.subList(from, Math.min(all.size(), from + MOST_IN_A_MESSAGE));
      cluster.publish(TOPIC, json.writeValueAsString(some));
    }
  }
}
