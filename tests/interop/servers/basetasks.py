#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Latchkey authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A base task server: the contract an existing FastAPI back end keeps, with everything in it that a client can stumble over.

Sign-up gives no token and there is no refresh; a request without an Authorization header gets 403; PATCH .../complete flips whatever
its body says; POST .../me/tasks wants the title in the query; times are naive UTC with microseconds and stay as they are on PUT; ids
are integers, but texts in "user_id" and "sub". Says "READY <url>" and then serves its back doors, one line of JSON each, until its
standard input ends: "down" and "up" (the network), "expire" (no token given out so far is good any more), "tasks" (how many there
are of the person {"uid"}), "requests" (the method and path of each request since the last time).
"""
import argparse
import base64
import contextlib
import datetime
import hashlib
import hmac
import http.server
import json
import re
import socket
import sys
import threading
import time
import urllib.parse


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--lifetime", type=int, default=30 * 60, help="of a token, in seconds")
    parser.add_argument("--secret", default="a secret of the tests, 32 bytes and more")
    parser.add_argument("--uidless", action="store_true", help="mount the tasks below /signup/users/from-token only")
    parser.add_argument("--newer", action="store_true", help="401 also without an Authorization header")
    return parser.parse_args()


class Refusal(Exception):
    """An answer other than the one hoped for."""

    def __init__(self, status, detail):
        super().__init__(detail)
        self.status = status
        self.detail = detail


def invalid(place, name, message, kind):
    return Refusal(422, [{"loc": [place, name], "msg": message, "type": kind}])


def base64url(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=")


def from_base64url(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


class Tokens:
    """HS256 with "sub" and "exp" and nothing else."""

    def __init__(self, secret, lifetime):
        self.key = secret.encode()
        self.lifetime = lifetime

    def _signature(self, signed):
        return base64url(hmac.new(self.key, signed, hashlib.sha256).digest())

    def issue(self, uid):
        claims = {"sub": str(uid), "exp": int(time.time()) + self.lifetime}
        signed = b".".join(base64url(json.dumps(part).encode()) for part in ({"alg": "HS256", "typ": "JWT"}, claims))
        return (signed + b"." + self._signature(signed)).decode()

    def subject(self, token):
        try:
            signed, signature = token.rsplit(".", 1)
            if not hmac.compare_digest(self._signature(signed.encode()), signature.encode()):
                raise ValueError
            claims = json.loads(from_base64url(signed.split(".")[1]))
            if claims["exp"] <= time.time():
                raise ValueError
            return claims["sub"]
        except (ValueError, KeyError, IndexError, TypeError):
            raise Refusal(401, "Invalid token") from None


class Data:
    """Who has signed up, and their tasks; used with the lock held."""

    def __init__(self):
        self.lock = threading.Lock()
        self.users = []  # of {"id", "username", "email", "password"}
        self.tasks = {}  # id -> task
        self.next_task = 1

    def sign_up(self, username, email, password):
        if any(user["username"] == username for user in self.users):
            raise Refusal(400, "Username already registered")
        if any(user["email"] == email for user in self.users):
            raise Refusal(400, "Email already registered")
        user = {"id": len(self.users) + 1, "username": username, "email": email, "password": password}
        self.users.append(user)
        return user

    def log_in(self, email, password):
        for user in self.users:
            if user["email"] == email and user["password"] == password:
                return user
        raise Refusal(401, "Invalid email or password")

    def add(self, uid, title, description, completed):
        now = datetime.datetime.utcnow().isoformat(timespec="microseconds")
        task = {"id": self.next_task, "user_id": uid, "title": title, "description": description, "completed": completed,
                "created_at": now, "updated_at": now}
        self.tasks[task["id"]] = task
        self.next_task += 1
        return task

    def task(self, uid, task_id):
        task = self.tasks.get(task_id)
        if task is None or task["user_id"] != uid:
            raise Refusal(404, "Task not found")
        return task

    def of(self, uid):
        return [task for task in self.tasks.values() if task["user_id"] == uid]


def text(body, name, longest, required=True):
    value = body.get(name)
    if value is None and (required or name == "title"):
        raise invalid("body", name, "field required", "value_error.missing")
    if value is not None and not isinstance(value, str):
        raise invalid("body", name, "str type expected", "type_error.str")
    if value is not None and len(value) > longest:
        raise invalid("body", name, f"ensure this value has at most {longest} characters", "value_error.any_str.max_length")
    if value == "" and required:
        raise invalid("body", name, "ensure this value has at least 1 characters", "value_error.any_str.min_length")
    return value


def boolean(body, name):
    value = body.get(name, False)
    if not isinstance(value, bool):
        raise invalid("body", name, "value could not be parsed to a boolean", "type_error.bool")
    return value


class Api:
    """The routes; each gives a status and what goes into the body."""

    UIDLESS = "/signup/users/from-token"

    def __init__(self, options):
        self.options = options
        self.tokens = Tokens(options.secret, options.lifetime)
        self.data = Data()
        self.requests = []
        mount = self.UIDLESS if options.uidless else "/tasks/users/(?P<uid>[^/]+)"
        self.routes = [(re.compile(pattern + "$"), answers) for pattern, answers in (
            ("/health", {"GET": self.health}),
            ("/auth/signup", {"POST": self.sign_up}),
            ("/auth/login", {"POST": self.log_in}),
            (mount + "/tasks", {"GET": self.list_tasks, "POST": self.add_task}),
            (mount + r"/tasks/(?P<task>\d+)", {"GET": self.get_task, "PUT": self.put_task, "DELETE": self.delete_task}),
            (mount + r"/tasks/(?P<task>\d+)/complete", {"PATCH": self.flip_task}),
        )]

    def answer(self, request):
        with self.data.lock:
            self.requests.append(f"{request.method} {request.path}")
            for pattern, answers in self.routes:
                match = pattern.match(request.path)
                if match:
                    if request.method not in answers:
                        raise Refusal(405, "Method Not Allowed")
                    return answers[request.method](request, **match.groupdict())
        raise Refusal(404, "Not Found")

    def _who(self, request, uid):
        """The person whose token it is; the path must name the same one."""
        scheme, _, token = request.authorization.partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise Refusal(401 if self.options.newer else 403, "Not authenticated")
        subject = self.tokens.subject(token)
        if uid not in (None, subject):
            raise Refusal(403, "Not authorized to access this resource")
        return subject

    def health(self, _request):
        return 200, {"status": "healthy"}

    def sign_up(self, request):
        user = self.data.sign_up(*(text(request.json(), name, 255) for name in ("username", "email", "password")))
        return 200, {name: user[name] for name in ("username", "email", "id")}

    def log_in(self, request):
        user = self.data.log_in(*(text(request.json(), name, 255) for name in ("email", "password")))
        return 200, {"user": {name: user[name] for name in ("id", "username", "email")},
                     "token": self.tokens.issue(user["id"])}

    def list_tasks(self, request, uid=None):
        return 200, self.data.of(self._who(request, None if uid == "me" else uid))

    def add_task(self, request, uid=None):
        if uid == "me":
            who = self._who(request, None)
            if "title" not in request.query:
                raise invalid("query", "title", "field required", "value_error.missing")
            return 201, self.data.add(who, request.query["title"], request.query.get("description"), False)
        who = self._who(request, uid)
        body = request.json()
        if uid is not None and text(body, "user_id", 255) != who:
            raise Refusal(403, "Not authorized to create tasks for this user")
        return 201, self.data.add(who, text(body, "title", 255), text(body, "description", 1000, required=False),
                                  boolean(body, "completed"))

    def get_task(self, request, task, uid=None):
        return 200, self.data.task(self._who(request, uid), int(task))

    def put_task(self, request, task, uid=None):
        found = self.data.task(self._who(request, uid), int(task))
        body = request.json()
        changes = {}
        if "title" in body:
            changes["title"] = text(body, "title", 255)
        if "description" in body:
            changes["description"] = text(body, "description", 1000, required=False)
        if "completed" in body:
            changes["completed"] = boolean(body, "completed")
        found.update(changes)
        return 200, found

    def flip_task(self, request, task, uid=None):
        found = self.data.task(self._who(request, uid), int(task))
        if "completed" not in request.json():
            raise Refusal(400, "The field 'completed' is required")
        found["completed"] = not found["completed"]
        return 200, found

    def delete_task(self, request, task, uid=None):
        found = self.data.task(self._who(request, uid), int(task))
        del self.data.tasks[found["id"]]
        return 204, None


class Request:
    def __init__(self, method, target, authorization, body):
        self.method = method
        url = urllib.parse.urlsplit(target)
        self.path = urllib.parse.unquote(url.path)
        self.query = dict(urllib.parse.parse_qsl(url.query))
        self.authorization = authorization
        self.body = body

    def json(self):
        try:
            body = json.loads(self.body)
        except ValueError:
            raise invalid("body", 0, "Expecting value", "value_error.jsondecode") from None
        if not isinstance(body, dict):
            raise invalid("body", 0, "value is not a valid dict", "type_error.dict")
        return body


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "uvicorn"
    sys_version = ""

    def log_message(self, *_):
        pass

    def _serve(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        request = Request(self.command, self.path, self.headers.get("Authorization", ""), body)
        try:
            status, content = self.server.api.answer(request)
        except Refusal as refusal:
            status, content = refusal.status, {"detail": refusal.detail}
        data = b"" if content is None else json.dumps(content).encode()
        self.send_response(status)
        if status == 401 and self.path.startswith(("/tasks", Api.UIDLESS)):
            self.send_header("WWW-Authenticate", "Bearer")
        if content is not None:
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _serve


class Server(http.server.ThreadingHTTPServer):
    """Can be taken off the network without forgetting anything."""

    daemon_threads = True

    def __init__(self, port, api):
        super().__init__(("127.0.0.1", port), Handler)
        self.api = api
        self.connections = set()

    def get_request(self):
        connection, address = super().get_request()
        self.connections.add(connection)
        return connection, address

    def shutdown_request(self, request):
        self.connections.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request, client_address):
        pass  # a connection that was cut


class Fixture:
    def __init__(self, options):
        self.api = Api(options)
        self.port = options.port
        self.up()

    def up(self):
        self.server = Server(self.port, self.api)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def down(self):
        self.server.shutdown()
        for connection in list(self.server.connections):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        self.server.server_close()

    def expire(self):
        self.api.tokens.key += b"+"

    def tasks(self, uid):
        with self.api.data.lock:
            return {"count": len(self.api.data.of(uid))}

    def requests(self):
        with self.api.data.lock:
            seen, self.api.requests = self.api.requests, []
            return {"requests": seen}

    def back_door(self, line):
        try:
            request = json.loads(line)
            name = request.pop("do")
            if name not in ("up", "down", "expire", "tasks", "requests"):
                raise ValueError(f"no back door '{name}'")
            return {"ok": True, **(getattr(self, name)(**request) or {})}
        except (ValueError, KeyError, TypeError, OSError) as error:
            return {"ok": False, "error": str(error)}


def main():
    fixture = Fixture(arguments())
    print(f"READY http://127.0.0.1:{fixture.port}", flush=True)
    for line in sys.stdin:
        print(json.dumps(fixture.back_door(line)), flush=True)


main()
