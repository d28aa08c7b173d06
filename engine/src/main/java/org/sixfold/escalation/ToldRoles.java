package org.sixfold.escalation;

import org.sixfold.access.Role;
import org.sixfold.escalation.persistence.EscalationMapper;
import org.sixfold.worklist.TaskReassignment;
import org.springframework.stereotype.Component;

/** Every level of a ladder may reassign; it gains no power to complete what its role may not. */
@Component
class ToldRoles implements TaskReassignment {

  private final EscalationMapper escalations;

  ToldRoles(EscalationMapper escalations) {
    this.escalations = escalations;
  }

  @Override
  public boolean reached(String taskId, Role role) {
    return escalations.told(taskId, role.name());
  }
}
