package org.sixfold.audit.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
public interface AuditMapper {

  ChainEnd end(@Param("subject") String subject);

  /** The last entry of each subject that has one. */
  List<AuditRow> ends(@Param("subjects") Collection<String> subjects);

  void insertAll(@Param("entries") List<AuditRow> entries);

  /** Newest first. */
  List<AuditRow> newest(
      @Param("subject") String subject, @Param("before") Integer before, @Param("limit") int limit);

  /** In the order of subject and number, after the given entry. */
  List<AuditRow> following(
      @Param("subject") String subject, @Param("seq") int seq, @Param("limit") int limit);
}
