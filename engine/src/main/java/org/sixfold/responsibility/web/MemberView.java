package org.sixfold.responsibility.web;

import java.util.List;
import org.sixfold.access.Role;
import org.sixfold.responsibility.Absence;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.RosterReading;

/**
 * A person of the roster.
 *
 * @param phone null for those who need not know
 * @param email null for those who need not know
 */
record MemberView(
    String username,
    String name,
    Role role,
    List<String> grids,
    String phone,
    String email,
    boolean onDuty,
    Absence absence) {

  static MemberView of(RosterReading.Listed listed, boolean contacts) {
    Member member = listed.member();
    return new MemberView(
        member.username(),
        member.name(),
        member.role(),
        member.grids(),
        contacts ? member.phone() : null,
        contacts ? member.email() : null,
        listed.onDuty(),
        listed.absence());
  }
}
