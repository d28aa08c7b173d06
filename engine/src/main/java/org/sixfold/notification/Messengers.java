package org.sixfold.notification;

import java.util.List;
import java.util.Optional;
import org.sixfold.notification.MessengerProperties.Messenger;
import org.sixfold.notification.MessengerProperties.Protocol;
import org.springframework.stereotype.Component;

/** The work messengers that this installation has. */
@Component
class Messengers {

  private final List<Messenger> all;

  Messengers(MessengerProperties properties) {
    this.all = List.copyOf(properties.messengers());
  }

  List<Messenger> all() {
    return all;
  }

  List<String> names() {
    return all.stream().map(Messenger::name).toList();
  }

  /** Whether its robots know us by a secret. */
  boolean isSigned(String name) {
    return find(name).filter(one -> one.protocol() == Protocol.DINGTALK).isPresent();
  }

  private Optional<Messenger> find(String name) {
    return all.stream().filter(one -> one.name().equals(name)).findFirst();
  }
}
