package org.sixfold.notification.persistence;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Cases about which nobody is told anything for now. */
@Mapper
public interface MailHoldMapper {

  /** Locks it; null if nothing is held back. */
  String find(@Param("caseId") String caseId);

  void insert(@Param("caseId") String caseId, @Param("at") Instant at);

  void delete(@Param("caseId") String caseId);

  /** Takes messages apart of which a mail about the case is one. */
  void unbind(@Param("caseId") String caseId);

  void drop(@Param("caseId") String caseId, @Param("state") String state);

  /** Removes what nobody has read. */
  void withdrawNotices(@Param("caseId") String caseId);
}
