package org.sixfold.camunda;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextListener;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.sixfold.camunda.UserTaskListener.Begun;
import org.sixfold.camunda.UserTaskListener.Ended;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Collects what happened to user tasks during one engine command and tells it in one batch when the
 * command closes, still inside its transaction: fifty starts in a command are one batch.
 */
class UserTaskChanges implements Session, CommandContextListener {

  private final List<Begun> begun = new ArrayList<>();
  private final List<Ended> ended = new ArrayList<>();
  private final List<String> overdue = new ArrayList<>();
  private final ObjectProvider<UserTaskListener> listeners;
  private final ObjectProvider<EngineDeadlines> deadlines;

  private UserTaskChanges(
      ObjectProvider<UserTaskListener> listeners, ObjectProvider<EngineDeadlines> deadlines) {
    this.listeners = listeners;
    this.deadlines = deadlines;
  }

  static UserTaskChanges current() {
    return Context.getCommandContext().getSession(UserTaskChanges.class);
  }

  void add(Begun task) {
    begun.add(task);
  }

  void add(Ended task) {
    ended.add(task);
  }

  void addOverdue(String taskId) {
    overdue.add(taskId);
  }

  @Override
  public void onCommandContextClose(CommandContext commandContext) {
    if (!begun.isEmpty() || !ended.isEmpty()) {
      listeners.orderedStream().forEach(listener -> listener.changed(begun, ended));
    }
    if (!overdue.isEmpty()) {
      deadlines.forEach(deadline -> deadline.reached(overdue));
    }
  }

  @Override
  public void onCommandFailed(CommandContext commandContext, Throwable t) {}

  @Override
  public void flush() {}

  @Override
  public void close() {}

  /** Opens one per command. */
  record Factory(
      ObjectProvider<UserTaskListener> listeners, ObjectProvider<EngineDeadlines> deadlines)
      implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
      return UserTaskChanges.class;
    }

    @Override
    public Session openSession() {
      UserTaskChanges changes = new UserTaskChanges(listeners, deadlines);
      Context.getCommandContext().registerCommandContextListener(changes);
      return changes;
    }
  }
}
