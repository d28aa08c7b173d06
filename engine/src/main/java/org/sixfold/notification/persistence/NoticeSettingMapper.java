package org.sixfold.notification.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** How members want to be told. */
@Mapper
public interface NoticeSettingMapper {

  /** Null if the member chose nothing. */
  NoticeSettingRow find(@Param("username") String username);

  void insert(NoticeSettingRow setting);

  void delete(@Param("username") String username);

  List<RobotRow> robots(@Param("usernames") Collection<String> usernames);

  void insertRobot(RobotRow robot);

  void deleteRobots(@Param("username") String username);

  List<String> withoutMail(@Param("usernames") Collection<String> usernames);
}
